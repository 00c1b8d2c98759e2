import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { Edit } from '#app/contract/change.ts'
import { limits } from '#app/contract/limits.ts'
import type { Answers, Contact } from '#app/contract/worksheet.ts'
import { useAnnounce } from '../announcer.tsx'
import { namesIn, sameName } from './names.ts'
import { newContact } from './new-contact.ts'

type NameFieldProps = {
  contacts: readonly Contact[]
  /** What is already known about whoever is added here. */
  answers: Answers
  edit: (...edits: Edit[]) => void
}

/** One field: Enter adds, the cursor stays. A pasted list becomes one name a line. */
export function NameField({ contacts, answers, edit }: NameFieldProps) {
  const { t } = useTranslation('worksheet')
  const announce = useAnnounce()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()

  // With a mouse there is a keyboard: the cursor is there already. A finger would bring up half a screen of keys unasked.
  useEffect(() => {
    if (window.matchMedia('(pointer: fine)').matches) field.current?.focus()
  }, [])

  /** Returns what stands in the way, in words. */
  function add(typed: string): string | null {
    const names = namesIn(typed)
    if (!names) return t('map.tooLong', { count: limits.labelLength })
    const [only] = names
    if (!only) return null
    const there = names.length === 1 && sameName(contacts, only)
    if (there) return t('map.already', { name: there.label })
    const fresh = names.filter((name, index) => names.indexOf(name) === index && !sameName(contacts, name))
    if (contacts.length + fresh.length > limits.contactsPerSeat) return t('map.full', { count: limits.contactsPerSeat })
    for (const label of fresh) edit(...newContact(label, answers))
    announce(t('map.added', { name: fresh.join(', ') }))
    return null
  }

  // A name that is being typed when the page is left is a name; whoever comes back finds it, and can mend it.
  const leave = useRef(() => {})
  leave.current = () => {
    if (text.trim()) add(text)
    setText('')
  }
  useEffect(() => {
    const onLeave = () => leave.current()
    window.addEventListener('pagehide', onLeave)
    return () => window.removeEventListener('pagehide', onLeave)
  }, [])

  function submit(typed: string) {
    const refused = add(typed)
    setProblem(refused)
    setText(refused ? typed : '')
    field.current?.focus()
    // What was refused is replaced by typing on, or mended.
    field.current?.select()
  }

  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        submit(text)
      }}
      className="grid gap-1.5"
    >
      <label htmlFor={id} className="font-semibold">
        {t('map.field')}
      </label>
      <div className="flex gap-2.5">
        <input
          id={id}
          ref={field}
          dir="auto"
          autoComplete="off"
          enterKeyHint="done"
          value={text}
          aria-describedby={`${id}-problem`}
          aria-invalid={problem !== null}
          onChange={(event) => {
            setText(event.target.value)
            setProblem(null)
          }}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text')
            if (!/\S\s*[\r\n]+\s*\S/.test(pasted)) return
            event.preventDefault()
            submit(`${text}${pasted}`)
          }}
          className="min-h-14 w-full min-w-0 rounded-control border border-edge bg-sheet px-4 text-xl"
        />
        <Button type="submit" look="primary" size="large">
          {t('map.add')}
        </Button>
      </div>
      <p
        id={`${id}-problem`}
        role="alert"
        dir="auto"
        className="line-clamp-3 min-h-6 text-[15px] font-semibold text-empty"
      >
        {problem}
      </p>
    </form>
  )
}
