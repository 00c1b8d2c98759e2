import type { Logger } from 'pino'
import type { HeldView, PersonView, Progress } from '#app/contract/room.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { countChanges, sessionState } from '#db/repositories/rounds.ts'
import { findSession } from '#db/repositories/sessions.ts'
import { publishRelease } from '../commands/publish-release.ts'
import { type RoomPart, releaseView } from '../queries/room-snapshots.ts'
import type { Io } from './io.ts'
import { countProgress, listPeople } from './people.ts'
import type { Presence } from './presence.ts'
import { rooms } from './rooms.ts'

/** At most five messages a second and room: the first change goes out at once, what follows waits for the next beat. */
const beatMs = 200

/** What may have changed since the last beat, from the least to the most work. */
type Dirt = 'activity' | 'people' | 'answers'

type Room = {
  cohortId: string
  roundId: string | null
  /** People as console and wall were last told. */
  people: Map<string, PersonView>
  progress: Progress
  held: HeldView
  changes: number
  dirty: Set<Dirt>
  lastBeat: number
  timer: NodeJS.Timeout | null
  beating: boolean
}

/** Tells console and wall what moved in a room: head counts always, pictures when the law of releases lets one out. */
export type Broadcaster = ReturnType<typeof createBroadcaster>

export function createBroadcaster(deps: {
  db: Database
  io: Io
  presence: Presence
  log: Logger
  seatKey: (seatId: string) => Promise<Buffer>
}) {
  const { db, io, presence } = deps
  const read = asFacilitatorDatabase(db)
  const open = new Map<string, Promise<Room>>()

  /** Rooms are opened by whoever looks first, and forgotten when a look fails. */
  function room(sessionId: string): Promise<Room> {
    const found = open.get(sessionId)
    if (found) return found
    const opening = openRoom(sessionId)
    open.set(sessionId, opening)
    opening.catch(() => open.delete(sessionId))
    return opening
  }

  async function openRoom(sessionId: string): Promise<Room> {
    const session = await findSession(read, sessionId)
    const state = await sessionState(read, sessionId)
    const fresh: Room = {
      cohortId: session?.cohortId ?? '',
      roundId: state?.round?.id ?? null,
      people: new Map(),
      progress: countProgress([], null),
      held: null,
      changes: 0,
      dirty: new Set(),
      lastBeat: 0,
      timer: null,
      beating: false
    }
    await look(sessionId, fresh)
    return fresh
  }

  /** Reads people and counts anew; returns whose line is another than before. */
  async function look(sessionId: string, to: Room): Promise<PersonView[]> {
    const { cohortId, roundId } = to
    const people = await listPeople(read, presence, { sessionId, cohortId, roundId })
    const moved = people.filter((one) => {
      const before = to.people.get(one.seatId)
      return before?.activity !== one.activity || before.wantsHelp !== one.wantsHelp || before.claimed !== one.claimed
    })
    to.people = new Map(people.map((one) => [one.seatId, one]))
    to.progress = countProgress(people, roundId)
    return moved
  }

  async function mark(sessionId: string, dirt: Dirt): Promise<void> {
    const here = await room(sessionId)
    here.dirty.add(dirt)
    schedule(sessionId, here)
  }

  function schedule(sessionId: string, here: Room): void {
    if (here.timer || here.beating) return
    const wait = Math.max(0, here.lastBeat + beatMs - performance.now())
    here.timer = setTimeout(() => {
      here.timer = null
      void beat(sessionId, here)
    }, wait)
  }

  async function beat(sessionId: string, here: Room): Promise<void> {
    here.beating = true
    here.lastBeat = performance.now()
    const dirty = here.dirty
    here.dirty = new Set()
    try {
      const people = dirty.has('people') || dirty.has('answers') ? await look(sessionId, here) : []
      // Who is here decides too: a picture may wait only for the last few people to come or go.
      if (here.roundId && (dirty.has('answers') || dirty.has('people'))) await publish(sessionId, here, here.roundId)
      io.console
        .to(rooms.session(sessionId))
        .emit('pulse', { progress: here.progress, people, changes: here.changes, held: here.held })
      if (dirty.has('people') || dirty.has('answers')) {
        io.wall.to(rooms.session(sessionId)).emit('progress', here.progress)
      }
    } catch (error) {
      // The database may be away for a moment: what was dirty stays so, and the next beat looks again.
      deps.log.warn({ error: error instanceof Error ? error.message : 'unknown', sessionId }, 'beat failed')
      for (const dirt of dirty) here.dirty.add(dirt)
    } finally {
      here.beating = false
      if (here.dirty.size > 0) schedule(sessionId, here)
    }
  }

  async function publish(sessionId: string, here: Room, roundId: string): Promise<void> {
    const { moved, held } = await publishRelease(db, {
      roundId,
      presentNotHandedIn: here.progress.writing,
      seatKey: deps.seatKey
    })
    here.held = held
    if (moved) await tellRelease(sessionId, roundId)
  }

  async function tellRelease(sessionId: string, roundId: string): Promise<void> {
    const [release, state] = await Promise.all([releaseView(read, roundId), sessionState(read, sessionId)])
    io.console.to(rooms.session(sessionId)).emit('release', { roundId, release })
    if (state?.round?.id !== roundId) return
    const { stage, liveCharts } = state.round
    if (stage === 'revealed' || stage === 'closed' || liveCharts) {
      io.wall.to(rooms.session(sessionId)).emit('release', { roundId, release })
    }
  }

  return {
    /** An edit was stored. `answers`: it bears on who handed in what; `people`: somebody began. */
    edited(sessionId: string, roundId: string, dirt: Dirt): void {
      void room(sessionId)
        .then((here) => {
          if (here.roundId === roundId) here.changes += 1
          here.dirty.add(dirt)
          schedule(sessionId, here)
        })
        .catch(() => {})
    },

    /** Somebody came, went, or asks for help. */
    peopleMoved(sessionId: string): void {
      void mark(sessionId, 'people').catch(() => {})
    },

    /** Answers went without an edit: somebody erased themself. */
    answersMoved(sessionId: string): void {
      void mark(sessionId, 'answers').catch(() => {})
    },

    /** The session's state was changed: everybody is told at once, and the room looks at its (new) round. */
    async stateMoved(sessionId: string): Promise<void> {
      const state = await sessionState(read, sessionId)
      if (!state) return
      for (const namespace of [io.worksheet, io.console, io.wall]) {
        ;(namespace as Io['wall']).to(rooms.session(sessionId)).emit('state', state)
      }
      const here = await room(sessionId)
      const roundId = state.round?.id ?? null
      if (here.roundId !== roundId) {
        here.roundId = roundId
        here.held = null
        here.people = new Map()
        here.changes = roundId ? await countChanges(db, roundId) : 0
      }
      if (roundId) await tellRelease(sessionId, roundId)
      await mark(sessionId, 'answers')
    },

    /** What a snapshot needs of the room. */
    async roomPart(sessionId: string): Promise<RoomPart> {
      const here = await room(sessionId)
      await look(sessionId, here)
      const wallSockets = await io.wall.in(rooms.session(sessionId)).fetchSockets()
      return {
        progress: here.progress,
        people: [...here.people.values()],
        held: here.held,
        wallConnected: wallSockets.length > 0,
        changes: here.changes
      }
    },

    stop(): void {
      for (const opening of open.values()) {
        void opening.then((here) => here.timer && clearTimeout(here.timer)).catch(() => {})
      }
    }
  }
}
