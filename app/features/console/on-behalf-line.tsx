import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { OnBehalfView } from '#app/contract/desk.ts'
import type { Desk } from './use-desk.ts'

/** A facilitator has somebody's worksheet open; every console can end that. */
export function OnBehalfLine({ one, desk }: { one: OnBehalfView; desk: Desk }) {
  const { t } = useTranslation('desk')
  const { id, who, name } = one
  return (
    <p className="flex items-center gap-x-4 border-b border-line bg-accent/8 px-4 py-1.5 text-[15px] lg:px-6">
      <span className="min-w-0 flex-1">{t('paper.entering', { who, name })}</span>
      <Button look="quiet" size="small" aria-label={t('paper.endName', { name })} onPress={() => desk.endOnBehalf(id)}>
        {t('paper.end')}
      </Button>
    </p>
  )
}
