import { useId } from 'react'
import { inputClass } from './text-field.tsx'

type SelectFieldProps = {
  label: string
  name: string
  options: readonly { value: string; label: string }[]
  defaultValue?: string
  hint?: string
}

/** The device's own list to choose from: known to everybody, searchable by typing, and of no weight. */
export function SelectField({ label, name, options, defaultValue, hint }: SelectFieldProps) {
  const id = useId()
  return (
    <div className="grid min-w-0 gap-1.5">
      <label htmlFor={id} className="text-[15px] font-semibold">
        {label}
      </label>
      <select
        id={id}
        name={name}
        defaultValue={defaultValue}
        aria-describedby={hint ? `${id}-hint` : undefined}
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
    </div>
  )
}
