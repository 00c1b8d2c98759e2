import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import type { ShortfallView } from '#app/domain/picture/shortfall-view.ts'
import { Chair } from './chair.tsx'
import { NameChips } from './name-chips.tsx'
import { presenceLooks } from './presence-looks.ts'
import type { WordsAround } from './words-around.ts'

/** One's table: a chair for each role, taken or empty, and the communities on the other side. */
export function ShortfallDrawing({ view, exercise, nameOf, wordsOf }: WordsAround & { view: ShortfallView }) {
  const { t } = useTranslation('picture')
  const say = useExerciseText(exercise)
  const { roles, items } = view
  return (
    <div>
      <ul className="grid grid-cols-3 gap-2.5 px-1 sm:gap-4 sm:px-4">
        {roles.map(({ id, label, people, presence, missing }) => (
          <li key={id} className="min-w-0">
            <Chair look={presence === 'open' ? 'open' : people.length === 0 ? 'empty' : missing > 0 ? 'cold' : 'warm'}>
              {people.length > 0 ? (
                <NameChips people={people} nameOf={nameOf} inTheOpen={4} />
              ) : (
                <b className="text-[17px]">{t(presence === 'open' ? 'notAnswered' : 'chair.empty')}</b>
              )}
              <span className="break-words hyphens-auto">{say(label)}</span>
            </Chair>
          </li>
        ))}
      </ul>
      <div aria-hidden="true" className="h-4 rounded-full border border-edge bg-line" />
      {items ? (
        <section className="mt-4 grid gap-2">
          <h3 className="text-[15px] font-semibold text-ink-2">{say('items.title')}</h3>
          {items.items.length === 0 ? (
            <p className={`rounded-card p-4 ${presenceLooks[items.presence]}`}>
              {t(items.presence === 'open' ? 'notAnswered' : 'noneListed')}
            </p>
          ) : (
            <ul className="flex flex-wrap gap-2">
              {items.items.map((item) => (
                <li
                  key={item.id}
                  className="max-w-full rounded-card bg-enough px-4 py-2 leading-tight break-words text-enough-ink"
                >
                  <bdi className="font-semibold">{wordsOf(item.id) ?? t('noWords')}</bdi>
                  {item.answers.communityOutside === true ? (
                    <span className="block text-[14px]">{say('fields.communityOutside.label')}</span>
                  ) : null}
                </li>
              ))}
            </ul>
          )}
        </section>
      ) : null}
    </div>
  )
}
