import { useTranslation } from 'react-i18next'
import type { Exercise } from '#app/contract/exercise.ts'
import type { Worksheet } from '#app/contract/worksheet.ts'
import type { PersonalResult } from '#app/domain/gaps/personal-result.ts'
import { LazyEgoFigure } from '../rings/lazy-rings.tsx'

type SizePictureProps = {
  exercise: Exercise
  worksheet: Worksheet
  result: PersonalResult
}

/** Everybody on the map as a dot: outside solid, inside ringed, not said dashed. Nobody outside is drawn as empty space. Below, the map from above. */
export function SizePicture({ exercise, worksheet, result }: SizePictureProps) {
  const { t } = useTranslation('worksheet')
  const outside = result.figures.outside ?? 0
  const outsideAsked = result.figures.outsideAsked ?? 0
  const groups = [
    {
      name: t('picture.outside'),
      count: outside,
      dot: 'border-enough bg-enough',
      always: outsideAsked > 0
    },
    {
      name: t('picture.inside'),
      count: outsideAsked - outside,
      dot: 'border-company bg-company/25',
      always: false
    },
    {
      name: t('picture.unsaid'),
      count: result.contacts - outsideAsked,
      dot: 'border-dashed border-edge',
      always: false
    }
  ]
  return (
    <>
      <dl className="grid gap-3">
        {groups
          .filter((group) => group.count > 0 || group.always)
          .map(({ name, count, dot }) => (
            <div
              key={name}
              className={`grid grid-cols-[5.5rem_1fr] items-center gap-4 rounded-card p-4 sm:grid-cols-[9rem_1fr] ${count === 0 ? 'hollow' : 'border border-line bg-sheet'}`}
            >
              <dt className="text-[15px] leading-tight">
                <b className="numeric block text-2xl">{count}</b>
                {name}
              </dt>
              <dd aria-hidden="true" className="flex flex-wrap gap-1.5">
                {count === 0
                  ? t('picture.nobody')
                  : Array.from({ length: count }, (_, index) => <Dot key={String(index)} look={dot} />)}
              </dd>
            </div>
          ))}
      </dl>
      <LazyEgoFigure exercise={exercise} worksheet={worksheet} />
    </>
  )
}

function Dot({ look }: { look: string }) {
  return <span className={`size-4 rounded-full border-2 ${look}`} />
}
