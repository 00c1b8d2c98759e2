import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import type { Socket } from 'socket.io-client'
import type { AuditView } from '#app/contract/audit.ts'
import type { DeskClientEvents, NotesView } from '#app/contract/desk.ts'
import type {
  Ack,
  ConsoleClientEvents,
  ConsoleServerEvents,
  WallClientEvents,
  WallServerEvents
} from '#app/contract/events.ts'
import { namespaces } from '#app/contract/protocol.ts'
import type { ConsoleSnapshot, WallSnapshot } from '#app/contract/room.ts'
import type { SessionState } from '#app/contract/stage.ts'
import { createOvertaking } from './overtaking.ts'
import { askForAll, type Connection, openLine, patience } from './room-line.ts'
import { type ConsoleMessage, consoleView, type WallMessage, wallView } from './room-view.ts'
import { ServerClock } from './server-clock.ts'

/** The address that shows the wall on another computer, told once, and when it was made. */
export type DisplayLink = { url: string; since: string }

type Commands = Omit<ConsoleClientEvents, 'sync' | 'audit' | 'display' | keyof DeskClientEvents>
type DeskCommands = Omit<DeskClientEvents, 'notes'>
/** Asks the server to act; resolves with what it said, or `unavailable` when it said nothing. */
export type SendCommand = <Event extends keyof Commands>(
  event: Event,
  payload: Parameters<Commands[Event]>[0]
) => Promise<Ack<SessionState>>

/** The same for what is done around people and those who run the session; what comes of it is told to every console. */
export type SendToDesk = <Event extends keyof DeskCommands>(
  event: Event,
  payload: Parameters<DeskCommands[Event]>[0]
) => Promise<Ack>

/**
 * The room as the wall may see it, kept up to date.
 * @param initial what the page was rendered with
 * @param display the token of the display link by which this computer looks; null for the facilitator's own window
 */
export function useWallRoom(
  initial: WallSnapshot,
  display: string | null
): {
  room: WallSnapshot
  connection: Connection
  clock: ServerClock
} {
  const [room, tell] = useReducer(wallView, initial)
  const [clock] = useState(() => new ServerClock(initial.serverTime))
  const [connection, setConnection] = useState<Connection>('connecting')
  const sessionId = initial.session.id
  useEffect(() => {
    const { hear, ask } = createOvertaking<WallMessage>(tell)
    let place: string | null = null
    /** The line that was asked last. */
    let known: string | undefined
    const sync = async (line: Socket<WallServerEvents, WallClientEvents>) => {
      const first = known !== line.id
      known = line.id
      const asking = askForAll<WallSnapshot>(clock, first, () => line.timeout(patience).emitWithAck('sync', {}))
      const answer = await ask(asking.then((snapshot) => snapshot && { kind: 'snapshot', snapshot }))
      if (!answer) return false
      place = placeOf(answer.snapshot.state)
      return true
    }
    const viewer = display === null ? { sessionId } : { display }
    const { socket, hangUp } = openLine({ namespace: namespaces.wall, viewer, sync, onConnection: setConnection })
    const line: Socket<WallServerEvents, WallClientEvents> = socket
    line.on('state', (state) => {
      hear({ kind: 'state', state })
      // Another round has its own counts and picture: ask for the whole.
      if (placeOf(state) !== place) void sync(line)
    })
    line.on('progress', (progress) => hear({ kind: 'progress', progress }))
    line.on('release', (message) => hear({ kind: 'release', ...message }))
    return hangUp
  }, [sessionId, display, clock])
  return { room, connection, clock }
}

/** The room as its facilitator sees it, kept up to date, and a way to act on it. */
export function useConsoleRoom(initial: ConsoleSnapshot): {
  room: ConsoleSnapshot
  connection: Connection
  clock: ServerClock
  send: SendCommand
  sendToDesk: SendToDesk
  /** Stores notes written over `base`; what is stored now, or null when the server did not take them. */
  saveNotes: (notes: NotesView & { base: string }) => Promise<string | null>
  /** Counts up when the list of what was done is longer. */
  audits: number
  /** What was done in this session; null when the server did not answer. */
  readAudit: () => Promise<AuditView[] | null>
  /** The server's disk is full: it refuses every step. */
  isDiskFull: boolean
  /** Makes a display link, or takes it away. */
  setDisplay: (wanted: boolean) => Promise<Ack<DisplayLink | null>>
} {
  const [room, tell] = useReducer(consoleView, initial)
  const [clock] = useState(() => new ServerClock(initial.serverTime))
  const [connection, setConnection] = useState<Connection>('connecting')
  const [isDiskFull, setDiskFull] = useState(false)
  const [audits, noteAudit] = useReducer((count: number) => count + 1, 0)
  const current = useRef<Socket | null>(null)
  const hearing = useRef<(message: ConsoleMessage) => void>(tell)
  const sessionId = initial.session.id
  useEffect(() => {
    const { hear, ask } = createOvertaking<ConsoleMessage>(tell)
    let known: string | undefined
    const sync = async (line: Socket<ConsoleServerEvents, ConsoleClientEvents>) => {
      const first = known !== line.id
      known = line.id
      const asking = askForAll<ConsoleSnapshot>(clock, first, () => line.timeout(patience).emitWithAck('sync', {}))
      return (await ask(asking.then((snapshot) => snapshot && { kind: 'snapshot', snapshot }))) !== null
    }
    const { socket, hangUp } = openLine({
      namespace: namespaces.console,
      viewer: { sessionId },
      sync,
      onConnection: setConnection
    })
    current.current = socket
    const line: Socket<ConsoleServerEvents, ConsoleClientEvents> = socket
    line.on('state', (state) => {
      hear({ kind: 'state', state })
      // Another round has its own counts and picture, and the run sheet may have been planned anew: ask for the whole.
      void sync(line)
    })
    line.on('pulse', (pulse) => hear({ kind: 'pulse', pulse }))
    line.on('release', (message) => hear({ kind: 'release', ...message }))
    line.on('disk', setDiskFull)
    line.on('walls', (walls) => hear({ kind: 'walls', walls }))
    line.on('desk', (desk) => hear({ kind: 'desk', desk }))
    line.on('notes', (notes) => hear({ kind: 'notes', notes }))
    line.on('audited', noteAudit)
    hearing.current = hear
    return hangUp
  }, [sessionId, clock])

  const send: SendCommand = useCallback(async (event, payload) => {
    const silence: Ack<SessionState> = { ok: false, code: 'unavailable' }
    if (!current.current) return silence
    // A line that is just being made, or made again, sends it as soon as it is there, within the same patience.
    const answer: Ack<SessionState> = await current.current
      .timeout(patience)
      .emitWithAck(event, payload)
      .catch(() => silence)
    if (answer.ok) tell({ kind: 'state', state: answer.data })
    return answer
  }, [])

  const sendToDesk: SendToDesk = useCallback(async (event, payload) => {
    const silence: Ack = { ok: false, code: 'unavailable' }
    if (!current.current) return silence
    return current.current
      .timeout(patience)
      .emitWithAck(event, payload)
      .catch(() => silence)
  }, [])

  const saveNotes = useCallback(async (notes: NotesView & { base: string }) => {
    const line: Socket<ConsoleServerEvents, ConsoleClientEvents> | null = current.current
    const answer = await line
      ?.timeout(patience)
      .emitWithAck('notes', notes)
      .catch(() => null)
    if (!answer?.ok) return null
    // Heard, not only told: a whole that was asked for before may still bring the notes of then.
    hearing.current({ kind: 'notes', notes: answer.data })
    return answer.data.notes
  }, [])

  const readAudit = useCallback(async () => {
    const line: Socket<ConsoleServerEvents, ConsoleClientEvents> | null = current.current
    const answer = await line
      ?.timeout(patience)
      .emitWithAck('audit', {})
      .catch(() => null)
    return answer?.ok ? answer.data : null
  }, [])

  const setDisplay = useCallback(async (wanted: boolean) => {
    const line: Socket<ConsoleServerEvents, ConsoleClientEvents> | null = current.current
    const answer = await line
      ?.timeout(patience)
      .emitWithAck('display', { wanted })
      .catch(() => null)
    return answer ?? { ok: false as const, code: 'unavailable' as const }
  }, [])
  return { room, connection, clock, send, sendToDesk, saveNotes, audits, readAudit, setDisplay, isDiskFull }
}

/** Which round or item runs. Another one has its own counts and picture, and the whole is asked for. */
function placeOf({ item, round }: SessionState): string {
  return `${item?.id} ${round?.id}`
}
