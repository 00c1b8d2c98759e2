import type { Logger } from 'pino'
import type { HeldView, PersonView, Progress } from '#app/contract/room.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { countChanges, sessionState } from '#db/repositories/rounds.ts'
import { findSession } from '#db/repositories/sessions.ts'
import { publishRelease } from '../commands/publish-release.ts'
import { publishTrend } from '../commands/publish-trend.ts'
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
  dirty: Set<Dirt>
  /** How often the room has been looked at; told with what was seen, so that an answer that was overtaken is known. */
  beats: number
  /** The last beat whose message is out: what an answer holds is as old as that at most. */
  toldBeat: number
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
    const roundId = state?.round?.id ?? null
    const fresh: Room = {
      cohortId: session?.cohortId ?? '',
      roundId,
      people: new Map(),
      progress: countProgress([], null, 0),
      held: null,
      dirty: new Set(),
      beats: 0,
      toldBeat: 0,
      lastBeat: 0,
      timer: null,
      beating: false
    }
    const people = await look(sessionId, fresh)
    fresh.people = bySeat(people)
    fresh.progress = countProgress(people, roundId, 0)
    return fresh
  }

  const look = (sessionId: string, { cohortId, roundId }: Room) =>
    listPeople(read, presence, { sessionId, cohortId, roundId })

  const changesIn = async (roundId: string | null) => (roundId ? countChanges(db, roundId) : 0)

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
    here.beats++
    const { dirty, roundId, beats } = here
    here.dirty = new Set()
    try {
      const people = dirty.has('people') || dirty.has('answers') ? await look(sessionId, here) : null
      if (people) {
        here.progress = countProgress(people, roundId, beats)
        // Who is here decides too: a picture may wait only for the last few people to come or go.
        if (roundId) await publish(sessionId, here, roundId)
      }
      const { held } = here
      const progress = { ...here.progress, beat: beats }
      const moved = people?.filter((one) => isMoved(here.people.get(one.seatId), one)) ?? []
      const changes = await changesIn(roundId)
      io.console.to(rooms.session(sessionId)).emit('pulse', { progress, people: moved, changes, held })
      here.toldBeat = beats
      if (!people) return
      io.wall.to(rooms.session(sessionId)).emit('progress', progress)
      // Only now: a beat that failed before has told nobody.
      here.people = bySeat(people)
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
    const trendMoved = await publishTrend(db, roundId)
    if (moved || trendMoved) await tellRelease(sessionId, roundId)
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
    edited(sessionId: string, dirt: Dirt): void {
      void mark(sessionId, dirt).catch(() => {})
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
      }
      if (roundId) await tellRelease(sessionId, roundId)
      await mark(sessionId, 'answers')
    },

    /** What a snapshot needs of the room. */
    async roomPart(sessionId: string): Promise<RoomPart> {
      const here = await room(sessionId)
      const wallSockets = await io.wall.in(rooms.session(sessionId)).fetchSockets()
      // Told to this caller only: what the next beat tells the others is still to be found out. So is what a beat under
      // way will tell, and it may be out before this answer is.
      const { roundId, toldBeat } = here
      const [people, changes] = await Promise.all([look(sessionId, here), changesIn(roundId)])
      return {
        progress: countProgress(people, roundId, toldBeat),
        people,
        held: here.held,
        wallConnected: wallSockets.length > 0,
        changes
      }
    },

    /** The session is gone: nobody is told anything of it any more. */
    forget(sessionId: string): void {
      const opening = open.get(sessionId)
      open.delete(sessionId)
      void opening?.then((here) => here.timer && clearTimeout(here.timer)).catch(() => {})
    },

    stop(): void {
      for (const opening of open.values()) {
        void opening.then((here) => here.timer && clearTimeout(here.timer)).catch(() => {})
      }
    }
  }
}

const bySeat = (people: readonly PersonView[]) => new Map(people.map((one) => [one.seatId, one]))

function isMoved(before: PersonView | undefined, now: PersonView): boolean {
  return before?.activity !== now.activity || before.wantsHelp !== now.wantsHelp || before.claimed !== now.claimed
}
