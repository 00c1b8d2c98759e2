import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import { Icon } from '#app/components/icon.tsx'
import type { Exercise } from '#app/contract/exercise.ts'
import type { SelfAnswer } from '#app/domain/picture/self-answers.ts'

type Scale = Extract<SelfAnswer, { kind: 'scale' }>

/** Levels of one and the same thing side by side, from the first to the last time it was asked. */
export function TankDrawing({ exercise, scales }: { exercise: Exercise; scales: readonly Scale[] }) {
  const say = useExerciseText(exercise)
  return (
    <dl className="flex items-center gap-3 sm:gap-5">
      {scales.map((scale, index) => (
        <div key={scale.id} className="flex min-w-0 flex-1 items-center gap-3 sm:flex-none sm:gap-5">
          {index > 0 ? <Icon name="arrow" className="text-ink-2" /> : null}
          <Tank scale={scale} label={say(`fields.${scale.id}.label`)} step={stepIn(scale, say)} />
        </div>
      ))}
    </dl>
  )
}

function stepIn({ id, value }: Scale, say: ReturnType<typeof useExerciseText>): string | null {
  return value === null ? null : say(`fields.${id}.options.${value}`)
}

function Tank({ scale, label, step }: { scale: Scale; label: string; step: string | null }) {
  const { t } = useTranslation('picture')
  const { value, steps } = scale
  return (
    <div className="grid min-w-0 grid-cols-1 items-end gap-2 sm:grid-cols-[auto_1fr] sm:gap-3">
      <div
        aria-hidden="true"
        className={`flex h-28 w-20 flex-none flex-col-reverse gap-1 overflow-hidden rounded-t-lg rounded-b-2xl border-2 p-1 ${value === null ? 'border-dashed border-edge' : 'border-enough'}`}
      >
        {Array.from({ length: value ?? 0 }, (_, index) => (
          <span key={String(index)} style={{ height: `${100 / steps}%` }} className="w-full rounded-sm bg-enough" />
        ))}
      </div>
      <div className="min-w-0 leading-tight sm:max-w-40">
        <dt className="text-[15px] text-ink-2">{label}</dt>
        <dd className="mt-0.5 font-semibold">
          {step === null ? t('notSaid') : step}
          {value === null ? null : (
            <span className="numeric block text-[14px] font-normal text-ink-2">{t('stepOf', { value, steps })}</span>
          )}
        </dd>
      </div>
    </div>
  )
}
