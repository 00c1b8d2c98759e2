import { useTranslation } from 'react-i18next'

type DivergingBarProps = {
  label: string
  /** -1 all like me .. +1 all different; null when it is known of nobody. */
  index: number | null
  counts: { alike: number; different: number; unknown: number }
}

/** From the middle to the left for people like oneself, to the right for others; a dot where both are as many. */
export function DivergingBar({ label, index, counts }: DivergingBarProps) {
  const { t } = useTranslation('picture')
  const from = index === null || index > 0 ? 50 : 50 + index * 50
  return (
    <div>
      <p className="font-semibold">{label}</p>
      {index === null ? (
        <p className="mt-1 rounded-control border-2 border-dashed border-edge px-3 py-1 text-[15px] text-ink-2">
          {t('notEnough')}
        </p>
      ) : (
        <svg aria-hidden="true" viewBox="0 0 100 6" preserveAspectRatio="none" className="mt-1 h-6 w-full">
          <rect x={0} y={1} width={100} height={4} className="fill-line" />
          <rect
            x={from}
            y={1}
            width={Math.abs(index) * 50}
            height={4}
            className={index < 0 ? 'fill-company' : 'fill-enough'}
          />
          <rect x={index === 0 ? 49 : 49.8} y={0} width={index === 0 ? 2 : 0.4} height={6} className="fill-ink" />
        </svg>
      )}
      <p className="mt-0.5 text-[15px] text-ink-2">{t('mix.counts', counts)}</p>
    </div>
  )
}
