import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { makeCohort, makeRound } from '#db/factories.ts'
import { connectTo, openRoom, type Participant, type Room, type Surface } from './room.ts'
import { useServer } from './use-server.ts'

type AnyAck = { ok: boolean; code?: string; detail?: string | number }

/** A socket to which anything can be sent. */
export type Sender = {
  connected: boolean
  emit: (event: string, ...args: unknown[]) => unknown
  emitWithAck: (event: string, ...args: unknown[]) => Promise<AnyAck>
}

export const surfaces = ['worksheet', 'console', 'wall'] as const

/** What there is for the tests of a file. */
export type OpenMap = {
  room: Room
  ana: Participant
  roundId: string
  lines: Record<Surface, Sender>
  /** A cohort that our facilitator does not run. */
  foreign: { sessionId: string; roundId: string; items: Record<string, string> }
}

/** For the tests of one `describe`: a room with an open map, Ana at it, and a socket of each kind to send anything to. */
export function useOpenMap() {
  const started = useServer()
  let there: OpenMap
  beforeAll(async () => {
    const { server, cookie, database } = started
    const room = await openRoom(server, cookie, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
    const ana = await room.join('Ana')
    const roundId = await room.startRound('map')
    await room.move(roundId, 'preview', 'open')
    await ana.sync()
    const wall = await room.openWall()
    const lines = {
      worksheet: ana.socket as unknown as Sender,
      console: room.facilitator.socket as unknown as Sender,
      wall: wall.socket as unknown as Sender
    }
    const client = await openDatabase(database.target)
    const cohort = await makeCohort(client.db, { people: 1 })
    const foreign = { ...cohort, roundId: await makeRound(client.db, cohort, { exerciseId: 'map' }) }
    await client.close()
    there = { room, ana, roundId, lines, foreign }
  })
  afterAll(() => there.room.leave())

  return {
    started,
    /** Readable in tests only. */
    there: () => there,
    /** Every socket is still answered, and the server says that it is well. */
    isAlive: async () => {
      for (const surface of surfaces) {
        expect(await there.lines[surface].emitWithAck('sync', {})).toMatchObject({ ok: true })
      }
      expect((await fetch(new URL('/health', started.server.url))).status).toBe(200)
    },
    /** The first change of a new device. */
    change: (edit: unknown, over: object = {}) => ({
      roundId: there.roundId,
      clientId: randomUUID(),
      seq: 1,
      edit,
      ...over
    }),
    /** What a knock on a surface is answered with. */
    codeOf: async (surface: Surface, handshake: Parameters<typeof connectTo>[2]) =>
      connectTo(surface, started.server.url, handshake).then(
        ({ socket }) => {
          socket.disconnect()
          return 'let in'
        },
        (error: { data?: { code: string }; message: string }) => error.data?.code ?? error.message
      )
  }
}
