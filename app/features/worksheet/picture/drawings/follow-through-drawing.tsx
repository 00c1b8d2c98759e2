import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import type { FollowThroughView, Move } from '#app/domain/picture/follow-through-view.ts'
import { MoveCard } from './move-card.tsx'
import type { WordsAround } from './words-around.ts'

const isKept = ({ status }: Move) => status === 'done' || status === 'adapted'

/** Four lanes, from planned to done. A lane without a move is hollow: there is room for one. */
export function FollowThroughDrawing({ view, ...around }: WordsAround & { view: FollowThroughView }) {
  const { t } = useTranslation('picture')
  const say = useExerciseText(around.exercise)
  const lanes = [
    ...view.lanes.map((lane) => ({ ...lane, title: say(lane.label) })),
    ...(view.loose.length > 0 ? [{ id: 'loose', title: t('moves.loose'), state: 'planned', moves: view.loose }] : [])
  ]
  const cards = (moves: readonly Move[]) => (
    <ul className="grid min-w-0 content-start gap-2">
      {moves.map((move) => (
        <MoveCard key={move.id} move={move} {...around} />
      ))}
    </ul>
  )
  return (
    <div className="grid grid-cols-1 gap-3">
      {lanes.map(({ id, title, state, moves }) => (
        <section
          key={id}
          aria-labelledby={`lane-${id}`}
          className={`rounded-card p-4 ${state === 'none' ? 'hollow' : 'border border-line bg-sheet'}`}
        >
          <h3 id={`lane-${id}`} className="font-semibold">
            {title}
          </h3>
          {moves.length === 0 ? (
            <p>{t('moves.none')}</p>
          ) : (
            <div className="mt-2 grid grid-cols-2 gap-3">
              <div className="min-w-0">
                <p className="mb-1 text-[14px] text-ink-2">{t('moves.toDo')}</p>
                {cards(moves.filter((move) => !isKept(move)))}
              </div>
              <div className="min-w-0 border-l border-line pl-3">
                <p className="mb-1 text-[14px] text-ink-2">{t('moves.done')}</p>
                {cards(moves.filter(isKept))}
              </div>
            </div>
          )}
        </section>
      ))}
    </div>
  )
}
