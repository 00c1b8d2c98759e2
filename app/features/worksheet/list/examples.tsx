import { useTranslation } from 'react-i18next'
import { useOptionalText } from '#app/components/exercise-text.ts'
import type { Exercise } from '#app/contract/exercise.ts'

/** As many ideas as an exercise can offer. */
const most = 12

/** Ideas to begin with; a pick becomes the person's own words, to be changed as they like. */
export function Examples({ exercise, onPick }: { exercise: Exercise; onPick: (text: string) => void }) {
  const { t } = useTranslation('sheet')
  const find = useOptionalText(exercise)
  const examples = Array.from({ length: most }, (_, index) => find(`items.examples.${index + 1}`) ?? []).flat()
  if (examples.length === 0) return null
  return (
    <section aria-labelledby="examples" className="mt-2">
      <h3 id="examples" className="text-[15px] text-ink-2">
        {t('list.examples')}
      </h3>
      <ul className="mt-2 flex flex-wrap gap-2">
        {examples.map((text) => (
          <li key={text} className="max-w-full">
            <button
              type="button"
              onClick={() => onPick(text)}
              className="min-h-11 max-w-full rounded-control border border-dashed border-edge px-3.5 py-1.5 text-left hover:border-accent hover:text-accent"
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
