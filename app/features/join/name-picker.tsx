import { Form, useNavigation } from '@remix-run/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'
import type { JoinView } from '#server/context.ts'
import { filterNames } from './name-filter.ts'

/** From so many names on, typing is faster than looking. */
const worthFiltering = 8

type NamePickerProps = { seats: JoinView['seats']; canEnter: boolean }

/** The roster as a list of doors: one press on one's own name, and one is in. Works before any script has loaded. */
export function NamePicker({ seats, canEnter }: NamePickerProps) {
  const { t } = useTranslation('join')
  const { state } = useNavigation()
  const [typed, setTyped] = useState('')
  const found = filterNames(seats, typed)
  return (
    <div className="grid gap-4">
      {seats.length >= worthFiltering ? (
        <label className="grid gap-1.5 font-semibold">
          {t('join.filter')}
          <input
            type="search"
            dir="auto"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            className="min-h-12 rounded-control border border-edge bg-sheet px-4 text-lg font-normal"
          />
        </label>
      ) : null}
      <Form method="post">
        <ul aria-label={t('join.names')} className="grid gap-2 sm:grid-cols-2">
          {found.map((seat) => (
            <li key={seat.id}>
              <Seat seat={seat} disabled={!canEnter || state !== 'idle'} />
            </li>
          ))}
        </ul>
      </Form>
      <p role="status" className={found.length === 0 ? 'text-ink-2' : 'sr-only'}>
        {found.length === 0 ? t('join.noMatch') : null}
      </p>
      {found.some((seat) => seat.claimed) ? <p className="text-[15px] text-ink-2">{t('join.takenHelp')}</p> : null}
    </div>
  )
}

function Seat({ seat, disabled }: { seat: JoinView['seats'][number]; disabled: boolean }) {
  const { t } = useTranslation('join')
  if (seat.claimed) {
    return (
      <div className="grid min-h-14 content-center rounded-control border border-dashed border-line px-4 py-2 text-ink-2">
        <span dir="auto">{seat.name}</span>
        <span className="text-sm">{t('join.taken')}</span>
      </div>
    )
  }
  return (
    <button
      type="submit"
      name="seatId"
      value={seat.id}
      disabled={disabled}
      className="group flex min-h-14 w-full items-center justify-between gap-3 rounded-control border border-line bg-sheet px-4 text-left text-[17px] font-semibold hover:border-accent disabled:opacity-60"
    >
      <span dir="auto" className="min-w-0 break-words">
        {seat.name}
      </span>
      <Icon name="arrow" className="text-accent opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100" />
    </button>
  )
}
