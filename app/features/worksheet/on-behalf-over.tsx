import { useTranslation } from 'react-i18next'
import { buttonClass } from '#app/components/button.tsx'
import { PageFrame } from '#app/components/page-frame.tsx'

/** Where a facilitator's tab ends up when they enter for somebody no longer. */
export function OnBehalfOver({ entering }: { entering: { sessionId: string; name: string } | null }) {
  const { t } = useTranslation('worksheet')
  return (
    <PageFrame>
      <div className="grid justify-items-start gap-6">
        <h1 className="statement text-4xl" dir="auto">
          {entering ? t('onBehalf.over', { name: entering.name }) : t('onBehalf.nobody')}
        </h1>
        {entering ? <p className="text-lg text-ink-2">{t('onBehalf.overText', { name: entering.name })}</p> : null}
        <a href={entering ? `/console/${entering.sessionId}` : '/programme'} className={buttonClass('primary')}>
          {t('onBehalf.console')}
        </a>
      </div>
    </PageFrame>
  )
}
