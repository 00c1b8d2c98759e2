type TicksProps = {
  label: string
  options: readonly { value: string; label: string }[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** Several of a few things. Their order stays that of the list. */
export function Ticks({ label, options, chosen, onChange }: TicksProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-[15px] font-semibold">{label}</legend>
      <div className="flex flex-wrap gap-x-6">
        {options.map(({ value, label: name }) => (
          <label key={value} className="flex min-h-11 min-w-0 items-center gap-3">
            <input
              type="checkbox"
              className="size-5 flex-none accent-accent"
              checked={chosen.includes(value)}
              onChange={(event) =>
                onChange(
                  options
                    .map((one) => one.value)
                    .filter((one) => (one === value ? event.target.checked : chosen.includes(one)))
                )
              }
            />
            <span className="min-w-0">{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
