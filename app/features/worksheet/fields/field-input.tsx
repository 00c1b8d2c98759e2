import { lazy, type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useExerciseText, useOptionText } from '#app/components/exercise-text.ts'
import type { AnswerValue } from '#app/contract/change.ts'
import type { Field } from '#app/contract/exercise.ts'
import { Choices } from './choices.tsx'
import type { FieldSetting } from './field-setting.ts'
import { LastTime } from './last-time.tsx'
import { LineInput } from './line-input.tsx'
import { MonthSelect } from './month-select.tsx'
import { Select } from './select.tsx'
import { TagsInput } from './tags-input.tsx'

/** The map asks nothing about other people, and its page has to stay light. */
const PeopleInput = lazy(async () => ({ default: (await import('./people-input.tsx')).PeopleInput }))

type FieldInputProps = {
  field: Field
  setting: FieldSetting
  value: AnswerValue | undefined
  /** What was answered the last time. */
  hint?: AnswerValue | undefined
  onAnswer: (value: AnswerValue) => void
  compact?: boolean
  /** When it is not the question itself, as the name of a line whose question stands above all lines. */
  label?: ReactNode
}

/** One question, by its kind. Nothing is chosen beforehand, and every answer can be taken back. */
export function FieldInput(props: FieldInputProps) {
  const { field, setting, hint } = props
  return (
    <div className="min-w-0">
      <Question {...props} />
      {hint === undefined || hint === null ? null : <LastTime field={field} setting={setting} value={hint} />}
    </div>
  )
}

function Question(props: FieldInputProps) {
  const { field, setting, value, onAnswer, compact } = props
  const { t } = useTranslation(['worksheet', 'common'])
  const say = useExerciseText(setting.exercise)
  const optionText = useOptionText(setting.exercise)
  const question = say(`fields.${field.id}.label`)
  const label = props.label ?? question
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
      return (
        <Choices
          legend={compact ? `${question}: ${scaleEnds(optionText, field.id, field.steps)}` : label}
          compact={compact}
          choices={steps.map((step) => ({
            value: step,
            label: compact ? String(step) : optionText(field.id, step)
          }))}
          value={typeof value === 'number' ? value : null}
          onChange={onAnswer}
        />
      )
    }
    case 'choice': {
      const choices = field.options.map((one) => ({ value: one, label: optionText(field.id, one) }))
      const chosen = typeof value === 'string' ? value : null
      return compact ? (
        <Select label={label} choices={choices} value={chosen} onAnswer={onAnswer} compact />
      ) : (
        <Choices legend={label} choices={choices} value={chosen} onChange={onAnswer} />
      )
    }
    case 'tags':
      return (
        <TagsInput
          legend={label}
          compact={compact}
          tags={field.options.map((one) => ({ value: one, label: optionText(field.id, one) }))}
          value={Array.isArray(value) ? value : null}
          onAnswer={onAnswer}
        />
      )
    case 'month':
      return <MonthSelect label={label} months={setting.months} value={value} onAnswer={onAnswer} compact={compact} />
    case 'date':
      return (
        <LineInput
          type="date"
          label={label}
          compact={compact}
          value={typeof value === 'string' ? value : ''}
          accepts={isDay}
          onCommit={(day) => onAnswer(day === '' ? null : day)}
        />
      )
    case 'number':
      return (
        <LineInput
          type="number"
          label={label}
          compact={compact}
          value={typeof value === 'number' ? String(value) : ''}
          accepts={(text) => /^\d*$/.test(text) && Number(text) <= field.most}
          onCommit={(text) => onAnswer(text === '' ? null : Number(text))}
        />
      )
    case 'words':
      return (
        <LineInput
          type="text"
          label={label}
          compact={compact}
          value={typeof value === 'string' ? value : ''}
          suggestions={setting.words[field.id]}
          maxLength={field.maxLength}
          example={compact ? undefined : setting.example}
          onCommit={(text) => onAnswer(text === '' ? null : text)}
        />
      )
    case 'contact':
    case 'contacts':
      return (
        <Suspense fallback={null}>
          <PeopleInput
            label={label}
            compact={compact}
            several={field.kind === 'contacts'}
            people={setting.people}
            value={value}
            onAnswer={onAnswer}
          />
        </Suspense>
      )
  }
}

/** While a year is being typed, its first digits are a year too. */
function isDay(text: string): boolean {
  return text === '' || /^20\d\d-\d\d-\d\d$/.test(text)
}

/** What the first and the last number of a scale stand for. */
export function scaleEnds(optionText: ReturnType<typeof useOptionText>, field: string, steps: number): string {
  return `1 ${optionText(field, 1)}, ${steps} ${optionText(field, steps)}`
}
