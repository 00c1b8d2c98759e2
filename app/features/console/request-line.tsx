import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { SeatRequestView } from '#app/contract/desk.ts'
import type { Desk } from './use-desk.ts'

type RequestLineProps = { request: SeatRequestView; desk: Desk; isFirst: boolean }

/** Somebody in front of "who are you?": in, or not now. The keys are for who asked first. */
export function RequestLine({ request, desk, isFirst }: RequestLineProps) {
  const { t } = useTranslation('desk')
  const { name } = request
  return (
    <section
      aria-label={t('requests.label')}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-thin/25 px-4 py-2.5 lg:px-6"
    >
      <p className="min-w-0 flex-1 basis-64">
        <b className="font-semibold">{t('requests.asks', { name })}</b>{' '}
        <span className="text-sm text-ink-2">{t('requests.check', { name })}</span>
      </p>
      <span className="flex gap-2">
        <Button
          look="primary"
          size="small"
          shortcut={isFirst ? 'A' : undefined}
          aria-label={t('requests.approveName', { name })}
          onPress={() => desk.decide(request, true)}
        >
          {t('requests.approve')}
        </Button>
        <Button
          size="small"
          shortcut={isFirst ? 'X' : undefined}
          aria-label={t('requests.refuseName', { name })}
          onPress={() => desk.decide(request, false)}
        >
          {t('requests.refuse')}
        </Button>
      </span>
    </section>
  )
}
