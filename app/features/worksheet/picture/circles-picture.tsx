import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import type { Exercise } from '#app/contract/exercise.ts'
import type { PersonalResult } from '#app/domain/gaps/personal-result.ts'

type CirclesPictureProps = { exercise: Exercise; result: PersonalResult }

/** Where the counts stand in the drawing, by the order of the bins: left, in common, right, beside. */
const spots = [
  { x: 72, y: 122 },
  { x: 190, y: 122 },
  { x: 308, y: 122 }
] as const

/** One's own ties as two overlapping circles with counts. A part with nobody in it is dashed and says so. */
export function CirclesPicture({ exercise, result }: CirclesPictureProps) {
  const { t } = useTranslation('worksheet')
  const say = useExerciseText(exercise)
  if (exercise.layout.kind !== 'bins') return null
  const parts = exercise.layout.bins.map(({ id }) => ({ id, name: say(`parts.${id}`), count: result.figures[id] ?? 0 }))
  const [left, both, right, beside] = parts
  const inWords = parts.map((part) => t('picture.part', { part: part.name, count: part.count })).join(', ')
  const notSorted = result.contacts - result.answered
  const dash = (empty: boolean) => (empty ? '7 6' : undefined)
  return (
    <figure className="grid gap-2">
      <svg role="img" aria-label={inWords} viewBox="0 6 380 248" className="w-full max-w-lg overflow-visible">
        <circle
          cx={125}
          cy={130}
          r={118}
          className="fill-company/14 stroke-company"
          strokeWidth={2.5}
          strokeDasharray={dash((left?.count ?? 0) + (both?.count ?? 0) === 0)}
        />
        <circle
          cx={255}
          cy={130}
          r={118}
          className="fill-accent/12 stroke-accent"
          strokeWidth={2.5}
          strokeDasharray={dash((right?.count ?? 0) + (both?.count ?? 0) === 0)}
        />
        {[left, both, right].map((part, index) => {
          const spot = spots[index]
          if (!part || !spot) return null
          const ink = part.count === 0 ? 'fill-empty' : 'fill-ink'
          return (
            <g key={part.id} textAnchor="middle" className={ink}>
              <text x={spot.x} y={spot.y} className="numeric text-[40px] font-bold">
                {part.count}
              </text>
              <text x={spot.x} y={spot.y + 24} className="text-[14px]">
                {part.name}
              </text>
            </g>
          )
        })}
      </svg>
      <figcaption className="flex flex-wrap gap-x-6 gap-y-1 text-ink-2">
        {beside ? (
          <span>
            <b className="numeric text-ink">{beside.count}</b> {beside.name}
          </span>
        ) : null}
        {notSorted > 0 ? <span>{t('picture.notSorted', { count: notSorted })}</span> : null}
      </figcaption>
    </figure>
  )
}
