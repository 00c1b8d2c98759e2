import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import type { Move, MoveStatus } from '#app/domain/picture/follow-through-view.ts'
import type { WordsAround } from './words-around.ts'

const looks: Record<MoveStatus, string> = {
  planned: 'border-2 border-enough text-ink',
  done: 'border-2 border-enough bg-enough text-enough-ink',
  adapted: 'border-2 border-enough bg-enough text-enough-ink',
  dropped: 'border border-edge text-ink-2'
}

/** One move: what, with whom, by when, and what became of it. */
export function MoveCard({ move, exercise, nameOf, wordsOf }: WordsAround & { move: Move }) {
  const { t, i18n } = useTranslation('picture')
  const say = useExerciseText(exercise)
  const { id, person, status, when, felt } = move
  const words = wordsOf(id)
  const day = new Intl.DateTimeFormat(i18n.language, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  return (
    <li className={`min-w-0 rounded-control px-3 py-2 text-[15px] leading-snug ${looks[status]}`}>
      <span className={`block font-semibold break-words ${status === 'dropped' ? 'line-through' : ''}`}>
        <bdi>{words ?? (person ? nameOf(person) : t('noWords'))}</bdi>
      </span>
      {words && person ? (
        <span className="block break-words">
          <bdi>{nameOf(person)}</bdi>
        </span>
      ) : null}
      <span className="block text-[14px]">
        {say(`fields.status.options.${status}`)}
        {when && status === 'planned' ? ` · ${day.format(new Date(when))}` : null}
        {felt && status !== 'planned' ? ` · ${say(`fields.felt.options.${felt}`)}` : null}
      </span>
    </li>
  )
}
