import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { limits } from '#app/contract/limits.ts'
import type { Contact } from '#app/contract/worksheet.ts'
import { nameKey } from '../map/names.ts'
import { type Listed, type ListedName, search } from './listed-name.ts'
import { NameRows } from './name-rows.tsx'
import { type Picks, standingOf, toggled } from './picks.ts'
import { useFrame } from './use-frame.ts'

type PickNamesProps = {
  file: string
  list: Extract<Listed, { ok: true }>
  contacts: readonly Contact[]
  onAdd: (names: readonly ListedName[]) => void
  onOther: () => void
}

/** Everybody in the file, to search and to tick. */
export function PickNames({ file, list, contacts, onAdd, onOther }: PickNamesProps) {
  const { t } = useTranslation('imports')
  const [typed, setTyped] = useState('')
  const [picks, setPicks] = useState<Picks>(new Map())
  const field = useRef<HTMLInputElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const id = useId()
  const sought = useFrame(typed)
  const names = useMemo(() => search(list.names, sought), [list, sought])
  const onMap = useMemo(() => new Set(contacts.map(({ label }) => nameKey(label))), [contacts])
  // Another device of this person may have written down somebody who is ticked here.
  const chosen = [...picks].flatMap(([key, name]) => (onMap.has(key) ? [] : [name]))
  const over = contacts.length + chosen.length - limits.contactsPerSeat
  const focusList = () => root.current?.querySelector<HTMLElement>('[role=listbox]')?.focus()

  // A finger would bring up half a screen of keys unasked.
  useEffect(() => {
    if (window.matchMedia('(pointer: fine)').matches) field.current?.focus()
    else root.current?.querySelector<HTMLElement>('[role=listbox]')?.focus()
  }, [])

  return (
    <div ref={root} className="flex min-h-0 flex-1 flex-col gap-3 p-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 text-[15px] text-ink-2">
        <p dir="auto" className="min-w-0 truncate">
          {t('found', { count: list.names.length, file })}
        </p>
        {list.leftOut.length > 0 ? <p>{t('leftOut', { count: list.leftOut.length, line: list.leftOut[0] })}</p> : null}
      </div>
      <div className="grid gap-1.5">
        <label htmlFor={id} className="text-[15px] font-semibold">
          {t('search')}
        </label>
        <input
          id={id}
          ref={field}
          type="search"
          dir="auto"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' && !(event.key === 'Escape' && typed !== '')) return
            event.preventDefault()
            if (event.key === 'ArrowDown') focusList()
            else setTyped('')
          }}
          className="min-h-12 w-full min-w-0 rounded-control border border-edge bg-sheet px-3.5 text-[17px]"
        />
      </div>
      {names.length > 0 ? (
        // Another search is another list, read from its top.
        <NameRows
          key={sought}
          names={names}
          standing={(name) => standingOf(name, picks, onMap)}
          onToggle={(name) => setPicks(toggled(picks, name, onMap))}
        />
      ) : (
        <p className="hollow grid min-h-24 flex-1 basis-96 place-items-center rounded-control p-4">{t('noMatch')}</p>
      )}
      <p role="status" className="sr-only">
        {sought === '' ? null : t('shown', { count: names.length })}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <Button look="quiet" onPress={onOther} className="-ml-4">
          {t('chooseOther')}
        </Button>
        <p
          role="status"
          className={`numeric ml-auto text-[15px] ${over > 0 ? 'font-semibold text-empty' : 'text-ink-2'}`}
        >
          {over > 0 ? t('over', { count: over, all: limits.contactsPerSeat }) : t('ticked', { count: chosen.length })}
        </p>
        <Button look="primary" onPress={() => onAdd(chosen)} isDisabled={chosen.length === 0 || over > 0}>
          {t('add', { count: chosen.length })}
        </Button>
      </div>
    </div>
  )
}
