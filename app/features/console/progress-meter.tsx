import { useTranslation } from 'react-i18next'
import type { Progress } from '#app/contract/room.ts'

type ProgressMeterProps = { progress: Progress; changes: number; isOpen: boolean }

/** How many have handed in, large; how many are still at it, beside. */
export function ProgressMeter({ progress, changes, isOpen }: ProgressMeterProps) {
  const { t } = useTranslation('console')
  const { handedIn, writing, away, expected } = progress
  const share = (count: number) => `${expected === 0 ? 0 : (count / expected) * 100}%`
  const others = [
    writing > 0 ? t(isOpen ? 'progress.writing' : 'progress.missing', { count: writing }) : '',
    away > 0 ? t('progress.away', { count: away }) : ''
  ]
  return (
    <section className="flex flex-wrap items-center gap-x-5 gap-y-1">
      <p className="flex items-baseline gap-4">
        <b className="numeric text-[44px] leading-none font-[650] tracking-[-0.02em]">{handedIn}</b>
        <span>{expected === 0 ? t('progress.nobody') : t('progress.ofHandedIn', { expected })}</span>
      </p>
      <div
        role="img"
        aria-label={t('progress.meter', { handedIn, writing, away, expected })}
        className="flex h-3.5 min-w-40 flex-1 overflow-hidden rounded-full border border-edge/50 bg-paper"
      >
        <i className="bg-accent transition-[width] duration-150" style={{ width: share(handedIn) }} />
        <i className="stripes transition-[width] duration-150" style={{ width: share(writing) }} />
      </div>
      <p className="text-ink-2">{others.filter(Boolean).join(', ')}</p>
      <p className="numeric w-full text-[13px] text-ink-2">{t('progress.changes', { count: changes })}</p>
    </section>
  )
}
