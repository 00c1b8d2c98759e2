import { useEffect, useId, useRef, useState } from 'react'

/** A pause in typing after which what is there is kept, in milliseconds. */
const typingPause = 600

type WordsInputProps = {
  label: string
  value: string
  /** Words to pick from while typing. */
  suggestions?: readonly string[]
  maxLength: number
  hint?: string
  compact?: boolean
  onCommit: (text: string) => void
}

/** A line in one's own words. Kept after a short pause, and in any case when the field or the page is left. */
export function WordsInput({ label, value, suggestions = [], maxLength, hint, compact, onCommit }: WordsInputProps) {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const latest = useRef({ draft, value, onCommit })
  latest.current = { draft, value, onCommit }

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

  return (
    <div>
      <label htmlFor={id} className={compact ? 'mb-1 block text-sm text-ink-2 xl:sr-only' : 'mb-2 block font-semibold'}>
        {label}
      </label>
      <input
        id={id}
        dir="auto"
        autoComplete="off"
        list={suggestions.length > 0 ? `${id}-words` : undefined}
        maxLength={maxLength}
        placeholder={hint}
        value={draft ?? value}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => {
          commit(latest.current)
          setDraft(null)
        }}
        className={`w-full rounded-control border border-edge bg-sheet px-3.5 placeholder:text-ink-2 ${compact ? 'min-h-11' : 'min-h-12 max-w-md'}`}
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

function commit({ draft, value, onCommit }: { draft: string | null; value: string; onCommit: (text: string) => void }) {
  if (draft !== null && draft.trim() !== value) onCommit(draft.trim())
}
