import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { questionLabel } from './question-label.ts'

export type Choice<Value> = { value: Value; label: string }

type ChoicesProps<Value> = {
  legend: ReactNode
  choices: readonly Choice<Value>[]
  value: Value | null
  onChange: (value: Value | null) => void
  /** In a wide list the legend is heard, not seen: the column has a heading. */
  compact?: boolean
}

/**
 * One of a few, or none: choosing the chosen one again, or the Delete key, takes the answer back, because an answer that
 * was given by mistake is not the same as "no".
 */
export function Choices<Value extends string | number | boolean>(props: ChoicesProps<Value>) {
  const { legend, choices, value, onChange, compact = false } = props
  const name = useId()
  const clearByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Backspace' && event.key !== 'Delete') return
    event.preventDefault()
    onChange(null)
  }
  return (
    <fieldset className="min-w-0" onKeyDown={clearByKey}>
      <legend className={questionLabel(compact)}>{legend}</legend>
      <div className="flex flex-wrap gap-1.5">
        {choices.map((choice) => (
          <label
            key={String(choice.value)}
            className={`relative grid cursor-pointer place-items-center rounded-control border text-center select-none has-checked:border-accent has-checked:bg-accent has-checked:font-semibold has-checked:text-accent-ink has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${
              compact ? 'min-h-11 min-w-11 px-2.5 text-sm' : 'min-h-12 min-w-14 flex-auto px-3 sm:flex-none'
            } border-line bg-sheet hover:border-edge`}
          >
            <input
              type="radio"
              name={name}
              className="sr-only"
              checked={value === choice.value}
              onChange={() => onChange(choice.value)}
              onClick={() => value === choice.value && onChange(null)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
