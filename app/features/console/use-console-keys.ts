import { useNavigate } from '@remix-run/react'
import { useKeys } from '#app/components/use-keys.ts'
import { rehearsalPaces } from '#app/contract/rehearsal.ts'
import type { Rehearsal } from '../rehearse/use-rehearsal.ts'
import { hasPictures } from './report-link.tsx'
import { moreTime, timerToggle } from './timer-control.tsx'
import { wallWindow } from './top-bar.tsx'
import type { Console } from './use-console.ts'

/** What opens over the console. */
export type Sheet = 'keys' | 'audit' | 'end' | 'redo' | 'rehearse' | 'display' | 'lead' | 'add'

type KeysOfConsole = {
  console: Console
  rehearsal: Rehearsal | null
  /** What a fresh countdown is set to. */
  minutes: number
  goOn: () => void
  toggleTable: () => void
  open: (sheet: Sheet) => void
}

/** Every step of the console by a single key. */
export function useConsoleKeys({ console, rehearsal, minutes, goOn, toggleTable, open }: KeysOfConsole): void {
  const navigate = useNavigate()
  const { room, item, next, back, pending, take, select, canRedo, desk } = console
  const { state, session, items } = room
  const paces = Object.fromEntries(
    rehearsalPaces.map((pace, index) => [`${index + 1}`, () => rehearsal?.step({ do: 'pace', pace })])
  )

  const lookAt = (by: -1 | 1) => {
    const place = items.findIndex(({ id }) => id === item?.id)
    const wanted = items[place < 0 && by < 0 ? items.length - 1 : place + by]
    if (wanted) select(wanted.id)
  }
  const lookAtRound = (by: -1 | 1) => {
    const rounds = item?.rounds.toReversed() ?? []
    const place = rounds.findIndex(({ id }) => id === state.round?.id)
    const wanted = place < 0 ? rounds.at(-1) : rounds[place + by]
    if (wanted && !pending) take({ kind: 'show', roundId: wanted.id })
  }
  const toNotes = () => {
    if (!item && (next.kind === 'start' || next.kind === 'begin')) select(next.item.id)
    // The field is there when the item that was chosen is.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-notes]')?.focus())
  }

  const rehearse = () => {
    const mine = room.rehearsals.find(({ isMine }) => isMine)
    if (mine) navigate(`/console/${mine.sessionId}`)
    else if (!state.ended) open('rehearse')
  }

  useKeys({
    n: goOn,
    b: () => (back && !pending ? take(back) : undefined),
    r: () => (canRedo && !pending ? open('redo') : undefined),
    p: () => (pending ? undefined : console.pause()),
    d: () => (pending ? undefined : console.door()),
    v: () => (pending ? undefined : console.setLiveCharts(!console.liveCharts)),
    s: () => console.timer(timerToggle(state, minutes)),
    '+': () => console.timer(moreTime),
    '-': () => (state.timer ? console.timer({ do: 'clear' }) : undefined),
    j: () => lookAt(1),
    k: () => lookAt(-1),
    ',': () => lookAtRound(-1),
    '.': () => lookAtRound(1),
    o: toNotes,
    i: () => document.querySelector<HTMLElement>('#people button')?.focus(),
    l: () => open('audit'),
    t: toggleTable,
    w: () => window.open(`/wall/${session.id}`, wallWindow),
    e: () => (state.ended ? undefined : open('end')),
    c: () => open('display'),
    a: () => desk.decide(desk.requests[0], true),
    m: () => open('add'),
    u: () => desk.takeBack(),
    q: () => navigate('/programme'),
    '?': () => open('keys'),
    ...(rehearsal
      ? {
          ...paces,
          z: rehearsal.toggleRest,
          y: () => (state.round?.stage === 'open' ? rehearsal.step({ do: 'handIn' }) : undefined),
          x: rehearsal.end
        }
      : {
          g: () => navigate(`/plan/${session.id}`),
          f: () => (hasPictures(items) ? window.location.assign(`/console/${session.id}/cohort.pdf`) : undefined),
          h: rehearse,
          x: () => desk.decide(desk.requests[0], false),
          y: () => (desk.facilitators.length > 1 ? open('lead') : undefined)
        })
  })
}
