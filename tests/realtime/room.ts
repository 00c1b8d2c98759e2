import { randomUUID } from 'node:crypto'
import { io, type Socket } from 'socket.io-client'
import type { Edit } from '#app/contract/change.ts'
import type {
  ConsoleClientEvents,
  ConsoleServerEvents,
  WallClientEvents,
  WallServerEvents,
  WorksheetClientEvents,
  WorksheetServerEvents
} from '#app/contract/events.ts'
import { namespaces, protocolVersion } from '#app/contract/protocol.ts'
import { type Stage, stages } from '#app/contract/stage.ts'
import { noticeEarlyEnd } from '#app/live/notice-early-end.ts'
import { claimSeat } from '#server/rehearsal/join-session.ts'
import { createCohort, granted } from '#tests/fixtures/facilitator.ts'
import type { RunningServer } from '#tests/setup/server.ts'

type ServerEvents = { worksheet: WorksheetServerEvents; console: ConsoleServerEvents; wall: WallServerEvents }
type ClientEvents = { worksheet: WorksheetClientEvents; console: ConsoleClientEvents; wall: WallClientEvents }
export type Surface = keyof ServerEvents
type Message<S extends Surface, Event extends keyof ServerEvents[S]> = ServerEvents[S][Event] extends (
  message: infer Payload
) => void
  ? Payload
  : never

/** A socket and everything it has heard since it was opened, so that nothing is missed between two looks. */
export type Line<S extends Surface> = {
  socket: Socket<ServerEvents[S], ClientEvents[S]>
  heard: { event: string; message: unknown }[]
  /** The first message, heard already or still to come, that matches. */
  until: <Event extends keyof ServerEvents[S] & string>(
    event: Event,
    matches: (message: Message<S, Event>) => boolean
  ) => Promise<Message<S, Event>>
}

type Handshake = { cookie?: string; auth?: Record<string, unknown>; headers?: Record<string, string> }

/** Opens a socket as a page does. Throws the server's refusal, whose `data` has the code. */
export async function connectTo<S extends Surface>(surface: S, url: string, handshake: Handshake): Promise<Line<S>> {
  const { cookie, auth = {}, headers = {} } = handshake
  const socket: Socket = io(new URL(namespaces[surface], url).href, {
    auth: { protocol: protocolVersion, ...auth },
    extraHeaders: { ...(cookie && { cookie }), ...headers },
    forceNew: true,
    transports: ['websocket'],
    reconnectionDelay: 100,
    reconnectionDelayMax: 500
  })
  // As pages do: else a line that a killed server cuts between its two handshakes is left alone for twenty seconds.
  noticeEarlyEnd(socket)
  const heard: Line<S>['heard'] = []
  const lookers = new Set<() => void>()
  socket.onAny((event: string, message: unknown) => {
    heard.push({ event, message })
    for (const look of [...lookers]) look()
  })
  await new Promise<void>((connected, refused) => {
    const giveUp = (error: Error) => {
      socket.disconnect()
      refused(error)
    }
    socket.once('connect_error', giveUp)
    socket.once('connect', () => {
      // From here on it comes back by itself.
      socket.off('connect_error', giveUp)
      connected()
    })
  })
  return {
    socket: socket as unknown as Line<S>['socket'],
    heard,
    until: (event, matches) =>
      new Promise((found) => {
        type Wanted = Parameters<typeof matches>[0]
        const look = () => {
          const hit = heard.find((one) => one.event === event && matches(one.message as Wanted))
          if (!hit) return
          lookers.delete(look)
          found(hit.message as Wanted)
        }
        lookers.add(look)
        look()
      })
  }
}

/** A participant on one device: a socket with the seat's cookie, and its own count of changes for each round. */
export async function sitDown(url: string, cookie: string, auth: Record<string, unknown> = {}) {
  const line = await connectTo('worksheet', url, { cookie, auth })
  const snapshot = await granted(line.socket.emitWithAck('sync', {}))
  const counts = new Map<string, { clientId: string; seq: number }>()
  const number = (roundId: string) => {
    const { clientId, seq } = counts.get(roundId) ?? { clientId: randomUUID(), seq: 0 }
    counts.set(roundId, { clientId, seq: seq + 1 })
    return { roundId, clientId, seq: seq + 1 }
  }
  return {
    ...line,
    cookie,
    snapshot,
    seatId: snapshot.seat.id,
    sync: () => granted(line.socket.emitWithAck('sync', {})),
    /** Makes edits one after the other, each stored before the next. Looks at a round first, as every page does. */
    write: async (roundId: string, ...edits: Edit[]) => {
      if (!counts.has(roundId)) await granted(line.socket.emitWithAck('sync', {}))
      for (const edit of edits) await granted(line.socket.emitWithAck('change', { ...number(roundId), edit }))
    }
  }
}

export type Participant = Awaited<ReturnType<typeof sitDown>>

/** What a line was told last of this kind; undefined before it was told anything. */
export function lastHeard<S extends Surface, Event extends keyof ServerEvents[S] & string>(
  line: Line<S>,
  event: Event
): Message<S, Event> | undefined {
  return line.heard.findLast((one) => one.event === event)?.message as Message<S, Event> | undefined
}

export const contact = (label: string, contactId: string = randomUUID()): Edit => ({
  kind: 'contact',
  contactId,
  label
})

/** Where a screen connects to: a server, one of several, or what stands in front of them. */
type Place = { url: string }

/** A cohort of its own with the console open. `leave` closes every socket that was opened through it. */
export async function openRoom(server: RunningServer, cookie: string, names: string[]) {
  const sessionId = await createCohort(server, cookie, names)
  const open: { socket: { disconnect: () => unknown } }[] = []
  const kept = <One extends { socket: { disconnect: () => unknown } }>(one: One): One => {
    open.push(one)
    return one
  }
  const watch = <S extends Surface>(surface: S, at: Place) =>
    connectTo(surface, at.url, { cookie, auth: { sessionId } }).then(kept)
  const facilitator = await watch('console', server)
  const { session, items, people } = await granted(facilitator.socket.emitWithAck('sync', {}))
  const seatOf = (name: string) => people.find((person) => person.name === name)?.seatId ?? ''

  const step = (roundId: string, from: Stage, to: Stage) =>
    facilitator.socket.emitWithAck('moveStage', { roundId, from, to }).then((ack) => granted(Promise.resolve(ack)))

  /** The room's doors at a place. */
  const at = (place: Place) => ({
    openWall: () => watch('wall', place),
    openConsole: () => watch('console', place),
    claim: (name: string) => claimSeat({ url: place.url, code: session.code }, seatOf(name)),
    /** Claims a seat and opens its worksheet. */
    join: async (name: string): Promise<Participant> => {
      const seat = await claimSeat({ url: place.url, code: session.code }, seatOf(name))
      if (!seat) throw new Error(`the seat of ${name} is taken`)
      return kept(await sitDown(place.url, seat))
    },
    /** Another tab or device with the same seat. */
    again: async (person: { cookie: string }) => kept(await sitDown(place.url, person.cookie))
  })

  return {
    ...at(server),
    at,
    sessionId,
    code: session.code,
    facilitator,
    seatOf,
    /** The console of somebody else who runs this too. */
    openConsoleAs: (their: string) =>
      connectTo('console', server.url, { cookie: their, auth: { sessionId } }).then(kept),
    snapshot: () => granted(facilitator.socket.emitWithAck('sync', {})),
    startRound: async (exerciseId: string, liveCharts = false) => {
      const itemId = items.find((item) => item.exercise?.id === exerciseId)?.id ?? ''
      const { round } = await granted(facilitator.socket.emitWithAck('startRound', { itemId, liveCharts }))
      return round?.id ?? ''
    },
    /** Walks from stage to stage, one step at a time, on or back. */
    move: async (roundId: string, from: Stage, to: Stage) => {
      const way = Math.sign(stages.indexOf(to) - stages.indexOf(from))
      for (let at = stages.indexOf(from); at !== stages.indexOf(to); at += way) {
        await step(roundId, stages[at] ?? from, stages[at + way] ?? to)
      }
    },
    leave: () => {
      for (const { socket } of open) socket.disconnect()
    }
  }
}

export type Room = Awaited<ReturnType<typeof openRoom>>
