import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { mergeNotes } from '#app/domain/merge-notes.ts'
import type { Console } from './use-console.ts'

/** How long writing rests before it is saved, in milliseconds. */
const rest = 900

type Notes = { itemId: string; stored: string; save: Console['saveNotes']; isLive: boolean }

/**
 * Notes that several consoles may have open: saved by themselves, and put together line by line with what somebody else
 * wrote meanwhile, so that nobody's words go.
 * @param stored what the server has, as far as this console knows
 * @returns `status`: null where there is nothing to say
 */
export function useNotes(
  { itemId, stored, save, isLive }: Notes,
  field: RefObject<HTMLTextAreaElement | null>
): { text: string; write: (text: string) => void; status: 'saving' | 'saved' | 'failed' | null } {
  const [text, setText] = useState(stored)
  /** What the text was written over. */
  const [base, setBase] = useState(stored)
  const [sending, setSending] = useState(false)
  const [result, setResult] = useState<'saved' | 'failed' | null>(null)
  const caret = useRef<number | null>(null)

  useEffect(() => {
    if (sending || stored === base) return
    const merged = mergeNotes(base, text, stored)
    setBase(stored)
    if (merged === text) return
    caret.current = caretAfter(field.current?.selectionStart ?? 0, text, merged)
    setText(merged)
  }, [stored, base, text, sending, field])

  // What was merged in above the cursor moves it along.
  useLayoutEffect(() => {
    if (caret.current === null || document.activeElement !== field.current) return
    field.current?.setSelectionRange(caret.current, caret.current)
    caret.current = null
  })

  useEffect(() => {
    if (sending || stored !== base || text === base || !isLive) return
    const timer = setTimeout(async () => {
      setSending(true)
      const kept = await save({ itemId, base, notes: text })
      // Where somebody else was faster, what they wrote comes as what is stored, and is put together with this.
      if (kept === text) setBase(text)
      setResult(kept === null ? 'failed' : 'saved')
      setSending(false)
    }, rest)
    return () => clearTimeout(timer)
  }, [text, base, stored, sending, isLive, itemId, save])

  const status = text !== base || sending ? (result === 'failed' || !isLive ? 'failed' : 'saving') : result
  return { text, write: setText, status }
}

function caretAfter(at: number, before: string, after: string): number {
  return after.startsWith(before.slice(0, at)) ? at : Math.max(0, at + after.length - before.length)
}
