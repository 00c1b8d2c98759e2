import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import type { Socket } from 'socket.io-client'
import type {
  Ack,
  ConsoleClientEvents,
  ConsoleServerEvents,
  WallClientEvents,
  WallServerEvents
} from '#app/contract/events.ts'
import { namespaces } from '#app/contract/protocol.ts'
import type { ConsoleSnapshot, Progress, Pulse, WallSnapshot } from '#app/contract/room.ts'
import type { SessionState } from '#app/contract/stage.ts'
import { type Connection, openLine, patience } from './room-line.ts'
import { consoleView, wallView } from './room-view.ts'

type Commands = Omit<ConsoleClientEvents, 'sync'>
/** Asks the server to act; resolves with what it said, or `unavailable` when it said nothing. */
export type SendCommand = <Event extends keyof Commands>(
  event: Event,
  payload: Parameters<Commands[Event]>[0]
) => Promise<Ack<SessionState>>

/** The room as the wall may see it, kept up to date. @param initial what the page was rendered with */
export function useWallRoom(initial: WallSnapshot): { room: WallSnapshot; connection: Connection } {
  const [room, tell] = useReducer(wallView, initial)
  const [connection, setConnection] = useState<Connection>('connecting')
  const sessionId = initial.session.id
  useEffect(() => {
    let roundId: string | null | undefined
    /** The newest count heard on this line: an answer may be overtaken by it. */
    let newest: Progress | null = null
    const sync = async (line: Socket<WallServerEvents, WallClientEvents>) => {
      const answer = await line
        .timeout(patience)
        .emitWithAck('sync', {})
        .catch(() => null)
      if (!answer?.ok) return false
      roundId = answer.data.state.round?.id ?? null
      tell({ kind: 'snapshot', snapshot: answer.data })
      if (newest && newest.beat > answer.data.progress.beat) tell({ kind: 'progress', progress: newest })
      return true
    }
    const { socket, hangUp } = openLine({ namespace: namespaces.wall, sessionId, sync, onConnection: setConnection })
    const line: Socket<WallServerEvents, WallClientEvents> = socket
    line.on('state', (state) => {
      tell({ kind: 'state', state })
      // Another round has its own counts and picture: ask for the whole.
      if ((state.round?.id ?? null) !== roundId) void sync(line)
    })
    // The next line may lead to a server that has just been started, and counts its beats anew.
    line.on('disconnect', () => {
      newest = null
    })
    line.on('progress', (progress) => {
      newest = progress
      tell({ kind: 'progress', progress })
    })
    line.on('release', (message) => tell({ kind: 'release', ...message }))
    return hangUp
  }, [sessionId])
  return { room, connection }
}

/** The room as its facilitator sees it, kept up to date, and a way to act on it. */
export function useConsoleRoom(initial: ConsoleSnapshot): {
  room: ConsoleSnapshot
  connection: Connection
  send: SendCommand
} {
  const [room, tell] = useReducer(consoleView, initial)
  const [connection, setConnection] = useState<Connection>('connecting')
  const current = useRef<Socket | null>(null)
  const sessionId = initial.session.id
  useEffect(() => {
    /** Pulses heard while an answer is on its way: those that have overtaken it hold on top of it. */
    let heard: Pulse[] = []
    let asked = 0
    const sync = async (line: Socket<ConsoleServerEvents, ConsoleClientEvents>) => {
      asked++
      const answer = await line
        .timeout(patience)
        .emitWithAck('sync', {})
        .catch(() => null)
      asked--
      const newer = heard.filter(({ progress }) => answer?.ok && progress.beat > answer.data.progress.beat)
      if (asked === 0) heard = []
      if (!answer?.ok) return false
      tell({ kind: 'snapshot', snapshot: answer.data })
      for (const pulse of newer) tell({ kind: 'pulse', pulse })
      return true
    }
    const { socket, hangUp } = openLine({ namespace: namespaces.console, sessionId, sync, onConnection: setConnection })
    current.current = socket
    const line: Socket<ConsoleServerEvents, ConsoleClientEvents> = socket
    line.on('state', (state) => {
      tell({ kind: 'state', state })
      // Another round has its own counts and picture, and the run sheet may have been planned anew: ask for the whole.
      void sync(line)
    })
    line.on('disconnect', () => {
      heard = []
    })
    line.on('pulse', (pulse) => {
      if (asked > 0) heard.push(pulse)
      tell({ kind: 'pulse', pulse })
    })
    line.on('release', (message) => tell({ kind: 'release', ...message }))
    line.on('wall', (connected) => tell({ kind: 'wall', connected }))
    return hangUp
  }, [sessionId])

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
  return { room, connection, send }
}
