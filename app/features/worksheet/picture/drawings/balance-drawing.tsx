import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import type { Exercise } from '#app/contract/exercise.ts'
import type { BalanceView } from '#app/domain/picture/bins-view.ts'

/** Degrees at which only one side gives. */
const steepest = 11
const middle = { x: 190, y: 84 }
const arm = 120

/** A pair of scales: what only I give on the left, what only they give on the right, what goes both ways in the middle. */
export function BalanceDrawing({ view, exercise }: { view: BalanceView; exercise: Exercise }) {
  const { t } = useTranslation('picture')
  const say = useExerciseText(exercise)
  const bins = view.bins.map(({ id, label, people }) => ({ id, name: say(label), count: people.length }))
  const [give, both, take, neither] = bins
  const lean = view.lean ?? 0
  // The fuller pan goes down: giving only pulls the left one.
  const angle = (-lean * steepest * Math.PI) / 180
  const end = (side: -1 | 1) => ({
    x: middle.x + side * arm * Math.cos(angle),
    y: middle.y + side * arm * Math.sin(angle)
  })
  const [left, right] = [end(-1), end(1)]
  const inWords = bins.map(({ name, count }) => t('part', { part: name, count })).join(', ')
  return (
    <figure className="grid gap-2">
      <svg role="img" aria-label={inWords} viewBox="0 52 380 200" className="w-full max-w-lg overflow-visible">
        <g className="fill-none stroke-edge" strokeWidth={2.5} strokeLinecap="round">
          <path d={`M${middle.x} ${middle.y}V138M${middle.x} 214V244M${middle.x - 52} 244h104`} />
          <path
            d={`M${left.x} ${left.y}L${right.x} ${right.y}`}
            strokeWidth={4}
            strokeDasharray={view.lean === null ? '7 7' : undefined}
          />
        </g>
        <circle cx={middle.x} cy={middle.y} r={6} className="fill-edge" />
        {give ? <Pan at={left} side={give} look="fill-company/14 stroke-company" /> : null}
        {take ? <Pan at={right} side={take} look="fill-accent/12 stroke-accent" /> : null}
        {both ? (
          <g>
            <rect
              x={middle.x - 42}
              y={138}
              width={84}
              height={76}
              rx={14}
              strokeWidth={2.5}
              strokeDasharray={both.count === 0 ? '7 6' : undefined}
              className={both.count === 0 ? 'fill-none stroke-empty' : 'fill-both/14 stroke-both'}
            />
            <Count x={middle.x} y={178} side={both} />
          </g>
        ) : null}
      </svg>
      <figcaption className="flex flex-wrap gap-x-6 gap-y-1 text-ink-2">
        {neither ? (
          <span>
            <b className="numeric text-ink">{neither.count}</b> {neither.name}
          </span>
        ) : null}
        {view.unplaced.length > 0 ? <span>{t('unplaced', { count: view.unplaced.length })}</span> : null}
        {view.lean === null ? <span>{t('notEnough')}</span> : null}
      </figcaption>
    </figure>
  )
}

type Side = { name: string; count: number }

function Pan({ at, side, look }: { at: { x: number; y: number }; side: Side; look: string }) {
  const isEmpty = side.count === 0
  const rim = at.y + 38
  return (
    <g>
      <path d={`M${at.x} ${at.y}L${at.x - 62} ${rim}M${at.x} ${at.y}L${at.x + 62} ${rim}`} className="stroke-edge" />
      <path
        d={`M${at.x - 66} ${rim}h132a66 74 0 0 1 -132 0z`}
        strokeWidth={2.5}
        strokeDasharray={isEmpty ? '7 6' : undefined}
        className={isEmpty ? 'fill-none stroke-empty' : look}
      />
      <Count x={at.x} y={rim + 34} side={side} />
    </g>
  )
}

function Count({ x, y, side }: { x: number; y: number; side: Side }) {
  return (
    <g textAnchor="middle" className={side.count === 0 ? 'fill-empty' : 'fill-ink'}>
      <text x={x} y={y} className="numeric text-[30px] font-bold">
        {side.count}
      </text>
      <text x={x} y={y + 20} className="text-[14px]">
        {side.name}
      </text>
    </g>
  )
}
