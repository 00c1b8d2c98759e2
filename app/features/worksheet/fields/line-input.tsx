import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { questionLabel } from './question-label.ts'

/** A pause in typing after which what is there is kept, in milliseconds. */
const typingPause = 600

type LineInputProps = {
  type: 'text' | 'date' | 'number'
  label: ReactNode
  value: string
  /** Words to pick from while typing. */
  suggestions?: readonly string[]
  maxLength?: number
  example?: string
  compact?: boolean
  /** Whether what is there can be an answer; what cannot is not kept. */
  accepts?: (text: string) => boolean
  onCommit: (text: string) => void
}

/** A line to type in. Kept after a short pause, and in any case when the field or the page is left. */
export function LineInput(props: LineInputProps) {
  const { type, label, value, suggestions = [], maxLength, example, compact = false, accepts } = props
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const latest = useRef({ ...props, draft })
  latest.current = { ...props, draft }

  useEffect(() => {
    const leave = () => commit(latest.current)
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
  useEffect(() => {
    if (draft === null) return
    const timer = setTimeout(() => commit(latest.current), typingPause)
    return () => clearTimeout(timer)
  }, [draft])

  const width = type === 'text' ? (compact ? '' : 'max-w-xl') : 'max-w-48'
  return (
    <div>
      <label htmlFor={id} className={questionLabel(compact)}>
        {label}
      </label>
      <input
        id={id}
        type={type === 'date' ? 'date' : 'text'}
        // Without it the browser takes six digits for a year.
        max={type === 'date' ? '9999-12-31' : undefined}
        inputMode={type === 'number' ? 'numeric' : undefined}
        dir="auto"
        autoComplete="off"
        list={suggestions.length > 0 ? `${id}-words` : undefined}
        maxLength={maxLength}
        placeholder={example}
        aria-invalid={draft !== null && accepts?.(draft.trim()) === false ? true : undefined}
        value={draft ?? value}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => {
          commit(latest.current)
          setDraft(null)
        }}
        className={`w-full rounded-control border border-edge bg-sheet px-3.5 placeholder:text-ink-2 aria-invalid:border-2 aria-invalid:border-dashed aria-invalid:border-empty ${width} ${compact ? 'min-h-11' : 'min-h-12'}`}
      />
      {suggestions.length > 0 ? (
        <datalist id={`${id}-words`}>
          {suggestions.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      ) : null}
    </div>
  )
}

function commit({ draft, value, accepts, onCommit }: LineInputProps & { draft: string | null }) {
  const text = draft?.trim() ?? value
  if (text !== value && (accepts?.(text) ?? true)) onCommit(text)
}
