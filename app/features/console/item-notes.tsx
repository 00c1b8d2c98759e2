import { useFetcher } from '@remix-run/react'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Kbd } from '#app/components/kbd.tsx'
import { inputClass } from '#app/components/text-field.tsx'

type ItemNotesProps = { sessionId: string; itemId: string; notes: string }

/** How long writing rests before it is saved, in milliseconds. */
const rest = 900
const longestNotes = 5_000

/** The facilitator's own words beside an item; saved by themselves. */
export function ItemNotes({ sessionId, itemId, notes }: ItemNotesProps) {
  const { t } = useTranslation('console')
  const id = useId()
  const [text, setText] = useState(notes)
  const asked = useRef(notes)
  const { submit, state, data } = useFetcher<{ saved: boolean }>()

  useEffect(() => {
    if (text === asked.current) return
    const timer = setTimeout(() => {
      asked.current = text
      submit({ itemId, notes: text }, { method: 'post', action: `/console/${sessionId}/notes` })
    }, rest)
    return () => clearTimeout(timer)
  }, [text, itemId, sessionId, submit])

  const waiting = state !== 'idle' || text !== asked.current
  const status = waiting ? t('sheet.notesSaving') : data ? t(data.saved ? 'sheet.notesSaved' : 'sheet.notesFailed') : ''
  return (
    <section className="grid gap-2 px-2.5">
      <p className="flex justify-between text-[13px] text-ink-2">
        <label htmlFor={id} className="font-semibold">
          {t('sheet.notes')}
          <Kbd>O</Kbd>
        </label>
        <span role="status">{status}</span>
      </p>
      <textarea
        id={id}
        data-notes
        dir="auto"
        rows={5}
        maxLength={longestNotes}
        value={text}
        placeholder={t('sheet.notesPlaceholder')}
        onChange={(event) => setText(event.target.value)}
        // Out of the field, so that single keys run the room again.
        onKeyDown={(event) => (event.key === 'Escape' ? event.currentTarget.blur() : undefined)}
        className={`${inputClass} border-line text-[15px] leading-normal`}
      />
    </section>
  )
}
