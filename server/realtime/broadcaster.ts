import type { Logger } from 'pino'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { isDiskFull } from '#db/faults.ts'
import { countChanges, sessionState } from '#db/repositories/rounds.ts'
import { findSession } from '#db/repositories/sessions.ts'
import { shownOf } from '#db/repositories/trends.ts'
import { heldOf } from '../commands/publish-release.ts'
import type { RoomPart } from '../queries/room-snapshots.ts'
import type { Io } from './io.ts'
import type { Bus } from './nodes/bus.ts'
import type { Dirt } from './nodes/node-message.ts'
import { countProgress, listPeople } from './people.ts'
import { createPictures } from './pictures.ts'
import type { Presence } from './presence.ts'
import { bySeat, emptyRoom, isMoved, type Room } from './room.ts'
import { rooms, sessionsIn } from './rooms.ts'
import type { Walls } from './walls.ts'

/** At most five messages a second and room: the first change goes out at once, what follows waits for the next beat. */
const beatMs = 200

/**
 * Tells console and wall what moved in a room: head counts always, pictures when the law of releases lets one out. Each
 * node tells its own sockets; the nodes tell each other only that something moved.
 */
export type Broadcaster = ReturnType<typeof createBroadcaster>

export function createBroadcaster(deps: {
  db: Database
  io: Io
  bus: Bus
  presence: Presence
  walls: Walls
  log: Logger
  seatKey: (seatId: string) => Promise<Buffer>
}) {
  const { db, io, bus, presence } = deps
  const read = asFacilitatorDatabase(db)
  const pictures = createPictures(deps)
  const open = new Map<string, Promise<Room>>()
  const namespaces = [io.worksheet, io.console, io.wall] as const
  const consolesHere = (sessionId: string) => io.console.local.to(rooms.session(sessionId))
  const wallsHere = (sessionId: string) => io.wall.local.to(rooms.session(sessionId))
  /** Nobody here needs a room that nobody here has looked at. */
  const isServed = (sessionId: string) =>
    open.has(sessionId) || namespaces.some(({ adapter }) => adapter.rooms.has(rooms.session(sessionId)))

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
    const fresh = emptyRoom({
      cohortId: session?.cohortId ?? '',
      roundId,
      shown: roundId ? await shownOf(read, roundId) : '',
      revision: state?.revision ?? 0
    })
    const people = await look(sessionId, fresh)
    fresh.people = bySeat(people)
    fresh.progress = countProgress(people, roundId, 0)
    if (roundId) fresh.held = await heldOf(db, { roundId, presentNotHandedIn: fresh.progress.writing })
    return fresh
  }

  const look = (sessionId: string, { cohortId, roundId }: Room) =>
    listPeople(read, presence, { sessionId, cohortId, roundId })

  const changesIn = async (roundId: string | null) => (roundId ? countChanges(db, roundId) : 0)

  async function mark(sessionId: string, dirts: Iterable<Dirt>, whose: 'ours' | 'theirs'): Promise<void> {
    const here = await room(sessionId)
    for (const dirt of dirts) {
      here.dirty.add(dirt)
      if (whose === 'ours') here.untold.add(dirt)
    }
    schedule(sessionId, here)
  }

  /** When the database is away a mark is lost; whoever changes something next, or comes back, marks the room again. */
  function markAnyhow(...what: Parameters<typeof mark>): void {
    void mark(...what).catch(() => {})
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
    if (here.untold.size > 0) void bus.tell({ kind: 'moved', sessionId, dirt: [...here.untold] })
    here.untold = new Set()
    try {
      const people = dirty.has('people') || dirty.has('answers') ? await look(sessionId, here) : null
      if (people) {
        here.progress = countProgress(people, roundId, beats)
        // Who is here decides too: a picture may wait only for the last few people to come or go.
        // On a full disk no picture can be stored; who is here is told all the same.
        if (roundId) await pictures.publish(sessionId, here, roundId).catch(unlessFull)
      }
      const { held } = here
      const progress = { ...here.progress, beat: beats }
      const moved = people?.filter((one) => isMoved(here.people.get(one.seatId), one)) ?? []
      const changes = await changesIn(roundId)
      consolesHere(sessionId).emit('pulse', { progress, people: moved, changes, held })
      here.toldBeat = beats
      if (!people) return
      wallsHere(sessionId).emit('progress', progress)
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

  /** Tells everybody here where the session is, and looks at its (new) round. @param unless the state that they know */
  async function tellState(sessionId: string, whose: 'ours' | 'theirs', unless?: number): Promise<void> {
    const state = await sessionState(read, sessionId)
    if (!state) return
    if (state.revision !== unless) {
      for (const namespace of namespaces) {
        ;(namespace as Io['wall']).local.to(rooms.session(sessionId)).emit('state', state)
      }
    }
    const here = await room(sessionId)
    here.revision = Math.max(here.revision, state.revision)
    const roundId = state.round?.id ?? null
    if (here.roundId !== roundId) {
      here.roundId = roundId
      here.held = null
      here.people = new Map()
    }
    if (roundId && state.revision !== unless) await pictures.tell(sessionId, here, roundId)
    await mark(sessionId, ['answers'], whose)
  }

  async function lookAgain(known: 'told' | 'unknown'): Promise<void> {
    for (const sessionId of new Set(namespaces.flatMap(({ adapter }) => sessionsIn(adapter.rooms.keys())))) {
      try {
        await tellState(sessionId, 'theirs', known === 'told' ? (await room(sessionId)).revision : undefined)
      } catch (error) {
        deps.log.warn({ error: error instanceof Error ? error.message : 'unknown', sessionId }, 'look failed')
      }
    }
  }

  presence.listen({ people: (sessionId) => isServed(sessionId) && markAnyhow(sessionId, ['people'], 'theirs') })
  bus.listen({
    message: (message) => {
      if (message.kind === 'moved' && isServed(message.sessionId)) {
        markAnyhow(message.sessionId, message.dirt, 'theirs')
      }
      if (message.kind === 'state' && isServed(message.sessionId)) {
        void tellState(message.sessionId, 'theirs').catch(() => {})
      }
    }
  })

  return {
    /** An edit was stored. `answers`: it bears on who handed in what; `people`: somebody began. */
    edited: (sessionId: string, dirt: Dirt): void => markAnyhow(sessionId, [dirt], 'ours'),

    /** The list of people is another one. */
    peopleMoved: (sessionId: string): void => markAnyhow(sessionId, ['people'], 'ours'),

    /** Answers went without an edit: somebody erased themself. */
    answersMoved: (sessionId: string): void => markAnyhow(sessionId, ['answers'], 'ours'),

    /** The session's state was changed: everybody is told at once, on every node. */
    async stateMoved(sessionId: string): Promise<void> {
      void bus.tell({ kind: 'state', sessionId })
      await tellState(sessionId, 'ours')
    },

    /** What a snapshot needs of the room. */
    async roomPart(sessionId: string): Promise<RoomPart> {
      const here = await room(sessionId)
      // Told to this caller only: what the next beat tells the others is still to be found out. So is what a beat under
      // way will tell, and it may be out before this answer is.
      const { roundId, toldBeat } = here
      const [people, changes, walls] = await Promise.all([
        look(sessionId, here),
        changesIn(roundId),
        deps.walls.view(sessionId)
      ])
      return {
        progress: countProgress(people, roundId, toldBeat),
        people,
        held: here.held,
        walls,
        changes
      }
    },

    /**
     * Has every room with somebody in it look at everything: what other nodes said may not have come.
     * @param known whether the sockets here know what they were told; else they are told where the session is in any case
     */
    lookAgain,
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

function unlessFull(error: unknown): void {
  if (!isDiskFull(error)) throw error
}
