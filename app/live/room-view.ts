import type { DeskView, NotesView } from '#app/contract/desk.ts'
import type { ConsoleSnapshot, Progress, Pulse, ReleaseView, WallSnapshot, Walls } from '#app/contract/room.ts'
import type { SessionState } from '#app/contract/stage.ts'

/** The round's current picture, or null when it was withdrawn. */
type ReleaseMessage = { kind: 'release'; roundId: string; release: ReleaseView | null }
type StateMessage = { kind: 'state'; state: SessionState }

export type WallMessage =
  | { kind: 'snapshot'; snapshot: WallSnapshot }
  | StateMessage
  | ReleaseMessage
  | { kind: 'progress'; progress: Progress }

export type ConsoleMessage =
  | { kind: 'snapshot'; snapshot: ConsoleSnapshot }
  | StateMessage
  | ReleaseMessage
  | { kind: 'pulse'; pulse: Pulse }
  | { kind: 'walls'; walls: Walls }
  | { kind: 'desk'; desk: DeskView }
  | { kind: 'notes'; notes: NotesView }

/** The wall's picture after a message. */
export function wallView(room: WallSnapshot, message: WallMessage): WallSnapshot {
  switch (message.kind) {
    case 'snapshot':
      return withState(message.snapshot, room.state)
    case 'state':
      return withState(room, message.state)
    case 'release':
      return withRelease(room, message)
    case 'progress':
      return withProgress(room, message.progress)
  }
}

/** The console's picture after a message. */
export function consoleView(room: ConsoleSnapshot, message: ConsoleMessage): ConsoleSnapshot {
  switch (message.kind) {
    case 'snapshot':
      return withRoster(withItems(withState(message.snapshot, room.state)))
    case 'state':
      return withItems(withState(room, message.state))
    case 'release':
      return withRelease(room, message)
    case 'pulse':
      return withPulse(room, message.pulse)
    case 'walls':
      return { ...room, walls: message.walls }
    case 'desk':
      return withRoster({ ...room, desk: message.desk })
    case 'notes':
      return withNotes(room, message.notes)
  }
}

/** Takes a state that is newer; what belongs to another round than the current one goes. */
function withState<Room extends WallSnapshot>(room: Room, state: SessionState): Room {
  if (state.sessionId !== room.state.sessionId || state.revision <= room.state.revision) return room
  const roundId = state.round?.id ?? null
  const progress =
    room.progress.roundId === roundId ? room.progress : { ...room.progress, roundId, handedIn: 0, writing: 0 }
  return { ...room, state, progress, release: room.release?.roundId === roundId ? room.release : null }
}

function withRelease<Room extends WallSnapshot>(room: Room, { roundId, release }: ReleaseMessage): Room {
  return roundId === room.state.round?.id ? { ...room, release } : room
}

/** What was seen no later than what is shown says nothing new. Beats are of one server, and so is the snapshot they follow. */
const isOld = (room: WallSnapshot, { beat }: Progress) => beat <= room.progress.beat

const isOfRound = (room: WallSnapshot, { roundId }: Progress) => roundId === (room.state.round?.id ?? null)

function withProgress<Room extends WallSnapshot>(room: Room, progress: Progress): Room {
  return isOfRound(room, progress) && !isOld(room, progress) ? { ...room, progress } : room
}

function withPulse(room: ConsoleSnapshot, { progress, people, changes, held }: Pulse): ConsoleSnapshot {
  if (isOld(room, progress)) return room
  const changed = new Map(people.map((person) => [person.seatId, person]))
  // Who is not on the list as this console knows it has just gone, or comes with the desk's next word.
  const next = {
    ...room,
    people: room.people.map((person) => ({ ...(changed.get(person.seatId) ?? person), name: person.name }))
  }
  return isOfRound(room, progress) ? { ...next, progress, changes, held } : next
}

/** The run sheet's word for the current round is the state's. */
function withItems(room: ConsoleSnapshot): ConsoleSnapshot {
  const { round } = room.state
  if (!round) return room
  const items = room.items.map((item) => {
    if (item.id !== round.itemId) return item
    const others = item.rounds.filter(({ id }) => id !== round.id)
    const rounds = [...others, { id: round.id, number: round.number, stage: round.stage }]
    return { ...item, rounds: rounds.sort((a, b) => b.number - a.number) }
  })
  return { ...room, items }
}

/** Who is on the list, and by which name, is the desk's word; what they do is the room's. */
function withRoster(room: ConsoleSnapshot): ConsoleSnapshot {
  const known = new Map(room.people.map((person) => [person.seatId, person]))
  const unseen = { claimed: false, activity: 'absent', wantsHelp: false } as const
  const people = room.desk.roster.map((listed) => ({ ...(known.get(listed.seatId) ?? unseen), ...listed }))
  return { ...room, people }
}

function withNotes(room: ConsoleSnapshot, { itemId, notes }: NotesView): ConsoleSnapshot {
  return { ...room, items: room.items.map((item) => (item.id === itemId ? { ...item, notes } : item)) }
}
