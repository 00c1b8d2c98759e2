import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'

const points = ['yours', 'group', 'employer', 'take', 'contact'] as const

/** What the room may see, before anybody writes a word. True in the code: see the README's section on releases. */
export function PrivacyPromise({ k }: { k: number }) {
  const { t } = useTranslation('join')
  return (
    <section aria-labelledby="promise" className="rounded-card border border-line bg-sheet p-4 sm:p-6">
      <h2 id="promise" className="text-sm font-semibold text-ink-2">
        {t('promise.title')}
      </h2>
      <ul className="mt-2 grid gap-1.5 max-sm:text-[15px] max-sm:leading-snug sm:mt-3 sm:gap-2.5">
        {points.map((point) => (
          <li key={point} className="flex gap-2.5 sm:gap-3">
            <Icon name="check" className="mt-0.5 text-accent" />
            <span>{t(`promise.${point}`, { k })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
