import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import type { Exercise } from '#app/contract/exercise.ts'
import type { LevelsView } from '#app/domain/picture/levels-view.ts'

/** Heights of the steps in rem, so that each is a little higher than the one before. */
const heightOf = (index: number) => 1 + index * 0.75

/** Channels as stairs: each step up is one nearer to the diary. Below "now and then" steps are striped. */
export function LevelsDrawing({ view, exercise }: { view: LevelsView; exercise: Exercise }) {
  const { t } = useTranslation('picture')
  const say = useExerciseText(exercise)
  const upwards = view.steps.slice(1)
  return (
    <dl className="grid grid-cols-1 gap-3 sm:grid-cols-2">
      {view.channels.map(({ id, label, level, state }) => (
        <div
          key={id}
          className={`grid grid-cols-[1fr_auto] items-end gap-4 rounded-card p-4 ${level === 0 ? 'hollow' : state === 'open' ? 'border-2 border-dashed border-edge text-ink-2' : 'border border-line bg-sheet'}`}
        >
          <div className="min-w-0 self-center leading-snug">
            <dt className="font-semibold">{say(label)}</dt>
            <dd className="text-[15px]">
              {level === null ? t('notAnswered') : say(view.steps[level]?.label ?? 'title')}
            </dd>
          </div>
          <div aria-hidden="true" className="flex items-end gap-1">
            {upwards.map((step, index) => (
              <span
                key={step.id}
                style={{ height: `${heightOf(index)}rem` }}
                className={`w-6 rounded-sm ${level === null || index >= level ? `border-2 border-dashed ${state === 'gap' ? 'border-empty' : 'border-edge'}` : state === 'gap' ? 'stripes' : 'bg-enough'}`}
              />
            ))}
          </div>
        </div>
      ))}
    </dl>
  )
}
