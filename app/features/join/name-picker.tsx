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
              <Seat seat={seat} canEnter={canEnter} busy={state !== 'idle'} />
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

/** A free name opens its seat; one that is in use asks the facilitator, behind a closed door too. */
function Seat({ seat, canEnter, busy }: { seat: JoinView['seats'][number]; canEnter: boolean; busy: boolean }) {
  const { t } = useTranslation('join')
  if (seat.claimed) {
    return (
      <button
        type="submit"
        name="askFor"
        value={seat.id}
        disabled={busy}
        aria-label={t('join.askName', { name: seat.name })}
        className="grid min-h-14 w-full content-center rounded-control border border-dashed border-line px-4 py-2 text-left text-ink-2 hover:border-accent hover:text-ink"
      >
        <span dir="auto" className="min-w-0 break-words">
          {seat.name}
        </span>
        <span className="text-sm">
          {t('join.taken')}. <span className="underline underline-offset-4">{t('join.ask')}</span>
        </span>
      </button>
    )
  }
  return (
    <button
      type="submit"
      name="seatId"
      value={seat.id}
      disabled={!canEnter || busy}
      className="group flex min-h-14 w-full items-center justify-between gap-3 rounded-control border border-line bg-sheet px-4 text-left text-[17px] font-semibold hover:border-accent disabled:opacity-60"
    >
      <span dir="auto" className="min-w-0 break-words">
        {seat.name}
      </span>
      <Icon name="arrow" className="text-accent opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100" />
    </button>
  )
}
