import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Contact } from '#app/contract/worksheet.ts'
import { filterNames } from '../../join/name-filter.ts'

type PersonSearchProps = {
  /** Id of the question's text. */
  labelledBy: string
  people: readonly Contact[]
  /** After a pick the list stays, for the next one. */
  stayOpen: boolean
  onPick: (id: string) => void
}

/** Finds somebody on the map by a few letters: arrows and Enter, or a tap. A combobox as WAI-ARIA describes it. */
export function PersonSearch({ labelledBy, people, stayOpen, onPick }: PersonSearchProps) {
  const { t } = useTranslation('sheet')
  const id = useId()
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [marked, setMarked] = useState(0)
  const found = filterNames(
    people.map((person) => ({ ...person, name: person.label })),
    typed
  )
  const at = Math.min(marked, found.length - 1)

  function pick(personId: string | undefined) {
    if (!personId) return
    onPick(personId)
    setTyped('')
    setOpen(stayOpen)
    if (typed !== '') setMarked(0)
  }
  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      setMarked(isOpen ? (at + step + found.length) % Math.max(found.length, 1) : 0)
      setOpen(true)
    } else if (event.key === 'Enter') {
      if (isOpen) pick(found[at]?.id)
      else setOpen(true)
    } else if (event.key === 'Escape' && isOpen) {
      setOpen(false)
    } else return
    event.preventDefault()
  }

  return (
    <div className="relative w-full max-w-64 min-w-0">
      <input
        role="combobox"
        aria-labelledby={labelledBy}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && found[at] ? `${id}-${found[at].id}` : undefined}
        dir="auto"
        autoComplete="off"
        placeholder={t('pick')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setMarked(0)
          setOpen(true)
        }}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
        className="min-h-11 w-full rounded-control border border-edge bg-sheet px-3.5 placeholder:text-ink-2"
      />
      <div
        id={`${id}-list`}
        role="listbox"
        tabIndex={-1}
        aria-labelledby={labelledBy}
        hidden={!isOpen}
        // The cursor stays in the line while the list is used.
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
        className="absolute top-full right-0 left-0 z-20 mt-1 max-h-60 overflow-y-auto rounded-control border border-edge bg-sheet p-1 shadow-xl"
      >
        {found.map((person, index) => (
          <button
            type="button"
            key={person.id}
            id={`${id}-${person.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            ref={index === at && isOpen ? (option) => option?.scrollIntoView({ block: 'nearest' }) : undefined}
            onClick={() => pick(person.id)}
            className="block min-h-11 w-full truncate rounded-control px-2.5 text-left hover:bg-ink/5 aria-selected:bg-accent/12 aria-selected:font-semibold"
          >
            <bdi>{person.label}</bdi>
          </button>
        ))}
        {found.length === 0 ? <p className="p-2.5 text-ink-2">{t('noMatch')}</p> : null}
      </div>
    </div>
  )
}
