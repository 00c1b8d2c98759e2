import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import type { SlotsView } from '#app/domain/picture/slots-view.ts'
import { Chair } from './chair.tsx'
import type { WordsAround } from './words-around.ts'

/** Three chairs: who sits on each, and when the two last spoke. */
export function SlotsDrawing({ view, exercise, nameOf }: WordsAround & { view: SlotsView }) {
  const { t } = useTranslation('picture')
  const say = useExerciseText(exercise)
  return (
    <ul className="grid grid-cols-3 gap-2.5 sm:gap-4">
      {view.chairs.map(({ id, label, person, since, state, again }) => (
        <li key={id} className="min-w-0">
          <Chair look={state}>
            <b className="text-[17px] break-words hyphens-auto">
              {person === null ? t(state === 'open' ? 'notAnswered' : 'chair.empty') : <bdi>{nameOf(person)}</bdi>}
            </b>
            <span className="break-words hyphens-auto">{say(label)}</span>
            {person === null ? null : (
              <span className="break-words text-[14px]">
                {since === null ? t('chair.notSaid') : say(`fields.${view.sinceField}.options.${since}`)}
              </span>
            )}
            {again ? <span className="text-[14px]">{t('chair.again')}</span> : null}
          </Chair>
        </li>
      ))}
    </ul>
  )
}
