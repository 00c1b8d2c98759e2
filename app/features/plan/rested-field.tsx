import { type HTMLAttributes, useEffect, useId, useRef, useState } from 'react'
import { inputClass } from '#app/components/text-field.tsx'

type RestedFieldProps = {
  label: string
  /** The label with what it is about, for who hears it without its surroundings. */
  spoken?: string
  value: string
  /** What is wrong with a text, in words; null when it can be kept. */
  check: (text: string) => string | null
  onSave: (text: string) => void
  placeholder?: string
  maxLength?: number
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
  className?: string
}

/** How long writing rests before it is saved, in milliseconds. */
const rest = 700

/** A line that saves itself when writing rests or the field is left. What cannot be kept stays there and says why. */
export function RestedField(props: RestedFieldProps) {
  const { label, spoken, value, check, onSave, placeholder, maxLength, inputMode, className = '' } = props
  const id = useId()
  const [text, setText] = useState(value)
  const saved = useRef(value)
  const fault = text === saved.current ? null : check(text)

  // Somebody else's change, or one that was not taken, replaces what nobody is writing.
  useEffect(() => {
    setText((before) => (before === saved.current ? value : before))
    saved.current = value
  }, [value])

  const save = () => {
    if (text === saved.current || fault !== null) return
    saved.current = text
    onSave(text)
  }
  const latest = useRef(save)
  latest.current = save
  // biome-ignore lint/correctness/useExhaustiveDependencies: each letter begins the rest anew.
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), rest)
    return () => clearTimeout(timer)
  }, [text])

  return (
    <div className={`grid min-w-0 gap-1 ${className}`}>
      <label htmlFor={id} className="text-[13px] text-ink-2">
        {label}
      </label>
      <input
        id={id}
        dir="auto"
        aria-label={spoken}
        value={text}
        placeholder={placeholder}
        maxLength={maxLength}
        inputMode={inputMode}
        autoComplete="off"
        aria-invalid={fault !== null}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={(event) => setText(event.target.value)}
        onBlur={save}
        className={`${inputClass} min-h-11 aria-[invalid=true]:border-empty`}
      />
      <p id={`${id}-fault`} role="alert" className="text-sm font-semibold text-empty empty:hidden">
        {fault}
      </p>
    </div>
  )
}
