import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type ExerciseText, useExerciseText } from '#app/components/exercise-text.ts'
import type { AnswerValue } from '#app/contract/change.ts'
import type { Field } from '#app/domain/exercise.ts'
import { Choices } from './choices.tsx'
import { monthName } from './field-values.ts'
import { WordsInput } from './words-input.tsx'

/** What is the same for every contact of a worksheet. */
export type FieldSetting = { exerciseId: string; months: readonly string[]; words: Record<string, readonly string[]> }

type FieldInputProps = {
  field: Field
  setting: FieldSetting
  value: AnswerValue | undefined
  onAnswer: (value: AnswerValue) => void
  compact?: boolean
}

/** One question about one contact, by its kind. Nothing is chosen beforehand, and every answer can be taken back. */
export function FieldInput({ field, setting, value, onAnswer, compact }: FieldInputProps) {
  const { t } = useTranslation(['worksheet', 'common'])
  const say = useExerciseText(setting.exerciseId)
  const label = say(`fields.${field.id}.label`)
  switch (field.kind) {
    case 'yesNo':
      return (
        <Choices
          legend={label}
          compact={compact}
          choices={[
            { value: true, label: t('common:yes') },
            { value: false, label: t('common:no') }
          ]}
          value={typeof value === 'boolean' ? value : null}
          onChange={onAnswer}
        />
      )
    case 'scale': {
      const steps = Array.from({ length: field.steps }, (_, index) => index + 1)
      const choices = steps.map((step) => ({
        value: step,
        label: compact ? String(step) : option(say, field.id, step)
      }))
      return (
        <Choices
          legend={compact ? `${label}: ${scaleEnds(say, field.id, field.steps)}` : label}
          compact={compact}
          choices={choices}
          value={typeof value === 'number' ? value : null}
          onChange={onAnswer}
        />
      )
    }
    case 'choice': {
      const choices = field.options.map((one) => ({ value: one, label: option(say, field.id, one) }))
      const chosen = typeof value === 'string' ? value : null
      return compact ? (
        <Select label={label} choices={choices} value={chosen} onAnswer={onAnswer} compact />
      ) : (
        <Choices legend={label} choices={choices} value={chosen} onChange={onAnswer} />
      )
    }
    case 'month':
      return <MonthSelect label={label} months={setting.months} value={value} onAnswer={onAnswer} compact={compact} />
    case 'words':
      return (
        <WordsInput
          label={label}
          compact={compact}
          value={typeof value === 'string' ? value : ''}
          suggestions={setting.words[field.id]}
          maxLength={field.maxLength}
          hint={compact ? undefined : t('map.groupHint')}
          onCommit={(text) => onAnswer(text === '' ? null : text)}
        />
      )
  }
}

/** What the first and the last number of a scale stand for. */
export function scaleEnds(say: ExerciseText, field: string, steps: number): string {
  return `1 ${option(say, field, 1)}, ${steps} ${option(say, field, steps)}`
}

function option(say: ExerciseText, field: string, value: string | number): string {
  return say(`fields.${field}.options.${value}`)
}

type MonthSelectProps = {
  label: string
  months: readonly string[]
  value: AnswerValue | undefined
  onAnswer: (value: AnswerValue) => void
  compact?: boolean
}

function MonthSelect({ label, months, value, onAnswer, compact }: MonthSelectProps) {
  const { i18n } = useTranslation()
  const chosen = typeof value === 'string' ? value : null
  // An older month from an earlier session stays choosable.
  const all = chosen && !months.includes(chosen) ? [...months, chosen] : months
  const choices = all.map((month) => ({ value: month, label: monthName(month, i18n.language) }))
  return <Select label={label} choices={choices} value={chosen} onAnswer={onAnswer} compact={compact} />
}

type SelectProps = {
  label: string
  choices: readonly { value: string; label: string }[]
  value: string | null
  onAnswer: (value: AnswerValue) => void
  compact?: boolean
}

function Select({ label, choices, value, onAnswer, compact }: SelectProps) {
  const { t } = useTranslation('worksheet')
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className={compact ? 'mb-1 block text-sm text-ink-2 xl:sr-only' : 'mb-2 block font-semibold'}>
        {label}
      </label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onAnswer(event.target.value || null)}
        className={`w-full rounded-control border border-edge bg-sheet px-3 ${compact ? 'min-h-11 text-sm' : 'min-h-12 max-w-md'} ${value ? '' : 'text-ink-2'}`}
      >
        <option value="">{t('map.noAnswer')}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}
