import { useId } from 'react'
import { inputClass } from './text-field.tsx'

type SelectFieldProps = {
  label: string
  options: readonly { value: string; label: string }[]
  hint?: string
  /** What is wrong with it, in words. */
  error?: string | undefined
} & (
  | { name: string; defaultValue?: string }
  /** Chosen at once, without a form. */
  | { value: string; onPick: (value: string) => void }
)

/** The device's own list to choose from: known to everybody, searchable by typing, and of no weight. */
export function SelectField({ label, options, hint, error, ...rest }: SelectFieldProps) {
  const id = useId()
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  const chosen =
    'onPick' in rest
      ? { value: rest.value, onChange: (event: { target: { value: string } }) => rest.onPick(event.target.value) }
      : { name: rest.name, defaultValue: rest.defaultValue }
  return (
    <div className="grid min-w-0 content-start gap-1.5">
      <label htmlFor={id} className="text-[15px] font-semibold">
        {label}
      </label>
      <select
        id={id}
        {...chosen}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        className={`${inputClass} min-h-11`}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-ink-2">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="text-sm font-semibold text-empty">
          {error}
        </p>
      ) : null}
    </div>
  )
}
