import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import type { ScenariosView } from '#app/domain/picture/scenarios-view.ts'
import { PresenceRow } from './presence-row.tsx'
import type { WordsAround } from './words-around.ts'

/** So many people called more than once are shown. */
const mostReused = 8

/** Each case and who would be called, and who is called in several of them. */
export function ScenariosDrawing({ view, exercise, nameOf }: WordsAround & { view: ScenariosView }) {
  const { t } = useTranslation('picture')
  const say = useExerciseText(exercise)
  const { cases } = view
  const reused = view.people.filter(({ uses }) => uses > 1).slice(0, mostReused)
  return (
    <>
      <dl className="grid grid-cols-1 gap-3">
        {cases.map(({ id, label, people, counted, presence, onlySurviving }) => (
          <PresenceRow
            key={id}
            label={say(label)}
            presence={presence}
            people={people ?? []}
            counted={counted}
            nameOf={nameOf}
            note={
              onlySurviving && people && counted.length < people.length ? (
                <p className="text-[15px] text-ink-2">{t('shocks.onlySurviving')}</p>
              ) : null
            }
          />
        ))}
      </dl>
      {reused.length > 0 ? (
        <table className="w-full table-fixed border-separate border-spacing-0 text-left text-[15px]">
          <caption className="mb-2 text-left font-semibold">{t('shocks.again')}</caption>
          <thead>
            <tr>
              <td className="w-[28%]" />
              {cases.map(({ id, label }) => (
                <th
                  key={id}
                  scope="col"
                  className="px-0.5 pb-2 align-bottom text-[12px] sm:text-[13px] leading-tight font-normal break-words hyphens-auto text-ink-2"
                >
                  {say(label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {reused.map((person) => (
              <tr key={person.id}>
                <th scope="row" className="border-t border-line py-2 pr-2 font-semibold break-words">
                  <bdi>{nameOf(person.id)}</bdi>{' '}
                  <span className="numeric font-normal whitespace-nowrap text-ink-2">
                    {t('shocks.uses', { uses: person.uses, of: cases.length })}
                  </span>
                </th>
                {cases.map(({ id, people }) => (
                  <td key={id} className="border-t border-line px-0.5 py-2">
                    <Dot isOn={people?.includes(person.id) ?? false} label={t('shocks.called')} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </>
  )
}

function Dot({ isOn, label }: { isOn: boolean; label: string }) {
  return isOn ? (
    <span role="img" aria-label={label} className="block size-5 rounded-full bg-enough" />
  ) : (
    <span aria-hidden="true" className="block size-5 rounded-full border border-line" />
  )
}
