import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { questionLabel } from './question-label.ts'

type SelectProps = {
  label: ReactNode
  choices: readonly { value: string; label: string }[]
  value: string | null
  onAnswer: (value: string | null) => void
  compact?: boolean
}

/** The device's own list, with "not said" as the way back. */
export function Select({ label, choices, value, onAnswer, compact = false }: SelectProps) {
  const { t } = useTranslation('worksheet')
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className={questionLabel(compact)}>
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
