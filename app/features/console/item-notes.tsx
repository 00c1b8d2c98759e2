import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Kbd } from '#app/components/kbd.tsx'
import { inputClass } from '#app/components/text-field.tsx'
import type { Console } from './use-console.ts'
import { useNotes } from './use-notes.ts'

type ItemNotesProps = { console: Console; itemId: string; notes: string }

const longestNotes = 5_000
const sayings = { saving: 'sheet.notesSaving', saved: 'sheet.notesSaved', failed: 'sheet.notesFailed' } as const

/** The facilitators' own words beside an item, the same on every console; saved by themselves. */
export function ItemNotes({ console, itemId, notes }: ItemNotesProps) {
  const { t } = useTranslation('console')
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const isLive = console.connection === 'live'
  const { text, write, status } = useNotes({ itemId, stored: notes, save: console.saveNotes, isLive }, field)
  return (
    <section className="grid gap-2 px-2.5">
      <p className="flex justify-between text-[13px] text-ink-2">
        <label htmlFor={id} className="font-semibold">
          {t('sheet.notes')}
          <Kbd>O</Kbd>
        </label>
        <span role="status">{status ? t(sayings[status]) : ''}</span>
      </p>
      <textarea
        ref={field}
        id={id}
        data-notes
        dir="auto"
        rows={5}
        maxLength={longestNotes}
        value={text}
        placeholder={t('sheet.notesPlaceholder')}
        onChange={(event) => write(event.target.value)}
        // Out of the field, so that single keys run the room again.
        onKeyDown={(event) => (event.key === 'Escape' ? event.currentTarget.blur() : undefined)}
        className={`${inputClass} border-line text-[15px] leading-normal`}
      />
    </section>
  )
}
