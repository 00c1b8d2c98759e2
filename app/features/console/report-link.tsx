import { useTranslation } from 'react-i18next'
import { buttonClass } from '#app/components/button.tsx'
import { Icon } from '#app/components/icon.tsx'
import { Kbd } from '#app/components/kbd.tsx'
import type { ItemView } from '#app/contract/room.ts'

/** Whether anything of a session was ever shown, so that there is something to print. */
export function hasPictures(items: readonly ItemView[]): boolean {
  return items.some(({ rounds }) => rounds.some(({ stage }) => stage === 'revealed' || stage === 'closed'))
}

/** The session's charts as a PDF. */
export function ReportLink({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation('console')
  return (
    <a
      href={`/console/${sessionId}/cohort.pdf`}
      download
      className={`${buttonClass('plain', 'small')} justify-self-start`}
    >
      <Icon name="download" />
      {t('top.report')}
      <Kbd>F</Kbd>
    </a>
  )
}
