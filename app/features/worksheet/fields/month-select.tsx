import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnswerValue } from '#app/contract/change.ts'
import { monthName } from './field-values.ts'
import { Select } from './select.tsx'

type MonthSelectProps = {
  label: ReactNode
  months: readonly string[]
  value: AnswerValue | undefined
  onAnswer: (value: AnswerValue) => void
  compact?: boolean
}

/** One of the last months. An older one from an earlier session stays choosable. */
export function MonthSelect({ label, months, value, onAnswer, compact }: MonthSelectProps) {
  const { i18n } = useTranslation()
  const chosen = typeof value === 'string' ? value : null
  const all = chosen && !months.includes(chosen) ? [...months, chosen] : months
  const choices = all.map((month) => ({ value: month, label: monthName(month, i18n.language) }))
  return <Select label={label} choices={choices} value={chosen} onAnswer={onAnswer} compact={compact} />
}
