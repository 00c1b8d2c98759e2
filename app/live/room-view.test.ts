import { describe, expect, it } from 'vitest'
import type { ConsoleSnapshot } from '#app/contract/room.ts'
import type { SessionState, Stage } from '#app/contract/stage.ts'
import { findExercise } from '#app/domain/exercises/registry.ts'
import { consoleView, wallView } from './room-view.ts'

const sessionId = '6d1f2c1e-0000-4000-8000-000000000001'
const round = (id: string, stage: Stage, number = 1) => ({
  id,
  itemId: 'item',
  exercise: findExercise('audit', 1),
  number,
  stage,
  liveCharts: false
})
const state = (revision: number, current: SessionState['round']): SessionState => ({
  sessionId,
  revision,
  paused: false,
  doorOpen: true,
  ended: false,
  item: null,
  timer: null,
  round: current
})
const progress = { beat: 1, roundId: 'a', handedIn: 12, writing: 5, away: 1, expected: 18 }
const release = { id: 'r', roundId: 'a', number: 1, createdAt: '', figures: { people: 12, figures: [] }, trend: null }
const person = { seatId: 's1', name: 'Ana', claimed: true, activity: 'here', wantsHelp: false } as const
const room: ConsoleSnapshot = {
  serverTime: '',
  session: {
    id: sessionId,
    title: '',
    number: 1,
    sessions: 8,
    cohort: '',
    zone: 'UTC',
    locale: 'en',
    code: '',
    k: 5,
    joinUrl: '',
    rehearsalOf: null
  },
  state: state(5, round('a', 'open')),
  progress,
  release,
  items: [
    {
      id: 'item',
      kind: 'exercise',
      title: null,
      exercise: findExercise('audit', 1),
      minutes: 20,
      beganAt: null,
      rounds: [],
      notes: ''
    }
  ],
  people: [person],
  held: null,
  walls: { screens: 0, linkSince: null },
  desk: {
    roster: [{ seatId: 's1', name: 'Ana' }],
    removed: [],
    requests: [],
    onBehalf: [],
    facilitators: [],
    leadId: null
  },
  me: 'f1',
  rehearsal: null,
  rehearsals: [],
  changes: 0
}

describe('what a screen of the facilitator shows', () => {
  it('drops a state that is not newer', () => {
    expect(wallView(room, { kind: 'state', state: state(5, null) })).toBe(room)
  })

  it('keeps a newer state when an older snapshot comes late', () => {
    const snapshot = { ...room, state: state(4, null), release: null }
    expect(consoleView(room, { kind: 'snapshot', snapshot }).state.revision).toBe(5)
  })

  it('forgets the picture and the counts of another round', () => {
    const next = wallView(room, { kind: 'state', state: state(6, round('b', 'preview', 2)) })
    expect(next.release).toBeNull()
    expect(next.progress).toMatchObject({ beat: 1, roundId: 'b', handedIn: 0, writing: 0 })
  })

  it('takes no picture and no counts of another round', () => {
    const other = { ...release, roundId: 'b' }
    expect(wallView(room, { kind: 'release', roundId: 'b', release: other }).release).toBe(release)
    expect(wallView(room, { kind: 'progress', progress: { ...progress, roundId: 'b', handedIn: 1 } }).progress).toBe(
      progress
    )
  })

  it('takes away a picture that was withdrawn', () => {
    expect(wallView(room, { kind: 'release', roundId: 'a', release: null }).release).toBeNull()
  })

  const ben = { ...person, seatId: 's2', name: 'Ben' }
  const pulseOf = (people: ConsoleSnapshot['people']) => ({
    kind: 'pulse' as const,
    pulse: { progress: { ...progress, beat: 2 }, people, changes: 3, held: null }
  })

  it('moves the line of a person who changed', () => {
    const changed = { ...person, wantsHelp: true }
    const next = consoleView(room, pulseOf([changed]))
    expect(next.people).toEqual([changed])
    expect(next.changes).toBe(3)
  })

  it('has on its list whom the desk has, by the name it has there', () => {
    const roster = [
      { seatId: 's2', name: 'Benno' },
      { seatId: 's1', name: 'Ana' }
    ]
    const added = consoleView(room, { kind: 'desk', desk: { ...room.desk, roster } })
    expect(added.people).toEqual([{ ...ben, name: 'Benno', claimed: false, activity: 'absent' }, person])
    // Seen before the name was another, and before Ana was taken off the list.
    const seen = consoleView(added, pulseOf([ben, person]))
    expect(seen.people.map(({ name, claimed }) => [name, claimed])).toEqual([
      ['Benno', true],
      ['Ana', true]
    ])
    const gone = consoleView(seen, { kind: 'desk', desk: { ...room.desk, roster: roster.slice(0, 1) } })
    expect(gone.people.map(({ name }) => name)).toEqual(['Benno'])
    expect(consoleView(gone, pulseOf([person])).people).toEqual(gone.people)
  })

  it('has the notes that another console wrote', () => {
    const { items } = consoleView(room, { kind: 'notes', notes: { itemId: 'item', notes: 'Ask Ana' } })
    expect(items.map(({ notes }) => notes)).toEqual(['Ask Ana'])
  })

  it('takes no counts and nobody from a beat that is not newer than what it shows', () => {
    const pulse = {
      progress: { ...progress, handedIn: 1 },
      people: [{ ...person, wantsHelp: true }],
      changes: 3,
      held: null
    }
    expect(consoleView(room, { kind: 'pulse', pulse })).toBe(room)
    expect(wallView(room, { kind: 'progress', progress: { ...progress, handedIn: 1 } })).toBe(room)
  })

  it('shows the stage in the run sheet', () => {
    const next = consoleView(room, { kind: 'state', state: state(6, round('a', 'locked')) })
    expect(next.items[0]?.rounds).toEqual([{ id: 'a', number: 1, stage: 'locked' }])
  })
})
