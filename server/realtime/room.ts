import type { HeldView, PersonView, Progress } from '#app/contract/room.ts'
import type { Dirt } from './nodes/node-message.ts'
import { countProgress } from './people.ts'

/** A session's room as this node's screens know it. */
export type Room = {
  cohortId: string
  roundId: string | null
  /** People as console and wall were last told. */
  people: Map<string, PersonView>
  progress: Progress
  held: HeldView
  /** The release and the trend that were told last, by their ids; another node may have made them. */
  shown: string
  /** The state that was told last. */
  revision: number
  dirty: Set<Dirt>
  /** What of it the other nodes are still to be told: what moved on this one. */
  untold: Set<Dirt>
  /** How often the room has been looked at; told with what was seen, so that an answer that was overtaken is known. */
  beats: number
  /** The last beat whose message is out: what an answer holds is as old as that at most. */
  toldBeat: number
  lastBeat: number
  timer: NodeJS.Timeout | null
  beating: boolean
}

/** A room nobody has been told anything of. */
export function emptyRoom(known: Pick<Room, 'cohortId' | 'roundId' | 'shown' | 'revision'>): Room {
  return {
    ...known,
    people: new Map(),
    progress: countProgress([], null, 0),
    held: null,
    dirty: new Set(),
    untold: new Set(),
    beats: 0,
    toldBeat: 0,
    lastBeat: 0,
    timer: null,
    beating: false
  }
}

export const bySeat = (people: readonly PersonView[]) => new Map(people.map((one) => [one.seatId, one]))

/** What a console would show is another than before. */
export function isMoved(before: PersonView | undefined, now: PersonView): boolean {
  return before?.activity !== now.activity || before.wantsHelp !== now.wantsHelp || before.claimed !== now.claimed
}
