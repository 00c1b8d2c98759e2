import { useTranslation } from 'react-i18next'
import { buttonClass } from '#app/components/button.tsx'
import { PageFrame } from '#app/components/page-frame.tsx'
import type { ErrorCode } from '#app/contract/errors.ts'

/** Where a facilitator's tab ends up when they enter for somebody no longer. */
export function OnBehalfOver({ entering }: { entering: { sessionId: string; name: string } | null }) {
  const { t } = useTranslation('worksheet')
  const title = entering ? t('onBehalf.over', { name: entering.name }) : t('onBehalf.nobody')
  const text = entering ? t('onBehalf.overText', { name: entering.name }) : ''
  return <Note title={title} text={text} sessionId={entering?.sessionId ?? null} />
}

/** Why a facilitator cannot enter for somebody, and what to do. */
export function OnBehalfRefused({ code, sessionId }: { code: ErrorCode; sessionId: string }) {
  const { t } = useTranslation(['worksheet', 'errors'])
  return <Note title={t('onBehalf.refused')} text={t(`errors:${code}`)} sessionId={sessionId} />
}

function Note({ title, text, sessionId }: { title: string; text: string; sessionId: string | null }) {
  const { t } = useTranslation('worksheet')
  return (
    <PageFrame>
      <div className="grid justify-items-start gap-6">
        <h1 className="statement text-4xl" dir="auto">
          {title}
        </h1>
        <p className="text-lg text-ink-2">{text}</p>
        <a href={sessionId ? `/console/${sessionId}` : '/programme'} className={buttonClass('primary')}>
          {t('onBehalf.console')}
        </a>
      </div>
    </PageFrame>
  )
}
