import { useTranslation } from 'react-i18next'
import { closenessSteps } from '#app/domain/picture/bands.ts'
import type { ExerciseText } from '#app/locales/exercise-texts.ts'
import { Choices } from '../fields/choices.tsx'
import type { Rings } from './use-rings.ts'

/** The person in hand, in words, and how close they are as a choice: for those who would rather tap than drag. */
export function PersonCard({ rings, say }: { rings: Rings; say: ExerciseText }) {
  const { t, i18n } = useTranslation('rings')
  const { picture, current, nameOf, place } = rings
  if (!current) return null
  const known = picture.lines.flatMap(({ a, b }) => (a === current.id ? [b] : b === current.id ? [a] : []))
  const names = new Intl.ListFormat(i18n.language).format(known.map(nameOf))
  const steps = Array.from({ length: closenessSteps }, (_, index) => index + 1)
  return (
    <section aria-labelledby="in-hand" className="rounded-card border border-line bg-sheet p-4">
      <h2 id="in-hand" className="statement line-clamp-2 text-2xl break-words">
        <bdi>{nameOf(current.id)}</bdi>
      </h2>
      <p className="mb-4 truncate text-ink-2">
        <bdi>{current.group === null ? t('noGroup') : picture.groups[current.group]}</bdi>
      </p>
      <Choices
        legend={say('fields.closeness.label')}
        choices={steps.map((step) => ({ value: step, label: say(`fields.closeness.options.${step}`) }))}
        value={current.closeness}
        onChange={(closeness) => place(current.id, closeness)}
      />
      {known.length > 0 ? (
        <p className="mt-4 line-clamp-6 text-[15px] text-ink-2">{t('knowsThem', { names })}</p>
      ) : null}
    </section>
  )
}
