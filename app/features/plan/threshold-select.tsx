import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { inputClass } from '#app/components/text-field.tsx'
import type { Choices } from '#app/domain/exercise-settings.ts'
import type { ExerciseText } from '#app/locales/exercise-texts.ts'
import { alikeOver } from '#app/locales/threshold-words.ts'

type Threshold = Choices['thresholds'][number]
type ThresholdSelectProps = {
  threshold: Threshold
  say: ExerciseText
  isOwn: boolean
  fault: string | null
  onChoose: (value: number) => void
}

/** One threshold among the values it may have; the exercise's own is marked. */
export function ThresholdSelect({ threshold, say, isOwn, fault, onChoose }: ThresholdSelectProps) {
  const { t, i18n } = useTranslation('plan')
  const id = useId()
  const tell = t as (key: string, values?: Record<string, unknown>) => string
  const { gap, name, value, byDefault, about } = threshold
  const label = tell(`thresholds.${gap}.${name}`, { about: about ? say(about) : '' })
  const words = (one: number) => {
    const told = wordsOf(one)
    return one === byDefault ? tell(isOwn ? 'choices.ofExercise' : 'choices.ofCatalogue', { value: told }) : told
  }
  function wordsOf(one: number): string {
    switch (threshold.kind) {
      case 'percent':
        return t('values.percent', { count: Math.round(one * 100) })
      case 'index': {
        const index = new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 1 }).format(one)
        return t('values.alike', { count: alikeOver(one), index })
      }
      case 'option':
        return say(threshold.options?.[one] ?? '')
      case 'count':
        return name === 'atLeast' ? t('values.step', { count: one, most: threshold.most }) : String(one)
    }
  }
  return (
    <div className="grid min-w-0 content-start gap-1.5">
      <label htmlFor={id} className="text-[15px]">
        {label}
      </label>
      <select
        id={id}
        value={String(value)}
        aria-invalid={fault !== null}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={(event) => onChoose(Number(event.target.value))}
        className={`${inputClass} min-h-11 ${value === byDefault ? '' : 'border-accent font-semibold'}`}
      >
        {valuesOf(threshold).map((one) => (
          <option key={one} value={String(one)}>
            {words(one)}
          </option>
        ))}
      </select>
      <p id={`${id}-fault`} role="alert" className="text-sm font-semibold text-empty empty:hidden">
        {fault}
      </p>
    </div>
  )
}

/** Every value on the grid, and the exercise's own, wherever it lies. */
function valuesOf({ least, most, step, byDefault }: Threshold): number[] {
  const count = Math.round((most - least) / step)
  // Counted in whole steps: 0.1 + 0.2 is not 0.3.
  const grid = Array.from({ length: count + 1 }, (_, index) => Number((least + index * step).toFixed(2)))
  return [...new Set([...grid, byDefault])].sort((one, other) => one - other)
}
