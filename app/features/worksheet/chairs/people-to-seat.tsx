import { forwardRef, type KeyboardEvent, type PointerEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Drag, dropAttribute } from '../bins/use-drag.ts'
import type { Seating } from './use-seating.ts'

export type Grips = { drag: Drag | null; grab: (id: string, event: PointerEvent) => void }

/** Everybody on the map. The arrow keys go from person to person, a number seats, Enter takes in hand. */
export const PeopleToSeat = forwardRef<HTMLElement, Grips & { seating: Seating }>(function PeopleToSeat(
  { seating, drag, grab },
  ref
) {
  const { t } = useTranslation('sheet')
  const { people, chairs, inHand } = seating
  const [focusedId, setFocusedId] = useState(people[0]?.id)
  // Who was focused may have left the map on another device.
  const reachable = people.some(({ id }) => id === focusedId) ? focusedId : people[0]?.id

  function onKeyDown(event: KeyboardEvent<HTMLUListElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const at = people.findIndex(({ id }) => id === reachable)
    const step = stepOf(event.key)
    const chair = chairs[Number(event.key) - 1]
    const person = people[at]
    if (step !== 0) {
      const buttons = event.currentTarget.querySelectorAll('button')
      buttons[(at + step + people.length) % people.length]?.focus()
    } else if (chair && person) seating.seat(person.id, chair.id)
    else if (event.key === 'Escape') seating.take(null)
    else return
    event.preventDefault()
  }

  return (
    <section
      ref={ref}
      {...{ [dropAttribute]: '' }}
      aria-labelledby="to-seat"
      className={`flex min-w-0 flex-col rounded-card border bg-sheet p-4 ${drag?.over === '' ? 'border-accent' : 'border-line'}`}
    >
      <h2 id="to-seat" className="text-sm font-semibold text-ink-2">
        {t('chairs.people')}
      </h2>
      <p id="seat-keys" hidden>
        {t('chairs.keys', { last: chairs.length })}
      </p>
      <ul
        onKeyDown={onKeyDown}
        className="-m-1.5 mt-1.5 flex max-h-44 flex-wrap gap-2 overflow-y-auto p-1.5 lg:max-h-[50vh] lg:flex-col lg:flex-nowrap"
      >
        {people.map(({ id, label }) => {
          const seats = chairs.flatMap((chair, index) => (chair.person?.id === id ? [index + 1] : []))
          return (
            <li key={id} className="max-w-full min-w-0">
              <button
                type="button"
                aria-pressed={inHand?.id === id}
                aria-describedby="seat-keys"
                tabIndex={reachable === id ? 0 : -1}
                onFocus={() => setFocusedId(id)}
                onPointerDown={(event) => grab(id, event)}
                onClick={() => seating.take(inHand?.id === id ? null : id)}
                className="flex min-h-11 w-full max-w-full cursor-grab touch-manipulation items-center gap-2 rounded-control border-[1.5px] border-line bg-sheet px-3 text-left font-medium shadow-xs select-none hover:border-edge aria-pressed:border-accent aria-pressed:outline-2 aria-pressed:outline-accent"
              >
                <bdi className="min-w-0 truncate">{label}</bdi>
                {seats.length > 0 ? (
                  <span className="numeric ml-auto rounded-full bg-enough px-2 text-xs text-enough-ink">
                    <span className="sr-only">{t('chairs.onChair')} </span>
                    {seats.join(', ')}
                  </span>
                ) : null}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
})

function stepOf(key: string): number {
  if (key === 'ArrowDown' || key === 'ArrowRight') return 1
  return key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 0
}
