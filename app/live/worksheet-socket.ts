import { io, type Socket } from 'socket.io-client'
import type { Change } from '#app/contract/change.ts'
import { type ErrorCode, errorStatus } from '#app/contract/errors.ts'
import type { Ack, Stored, WorksheetClientEvents, WorksheetServerEvents } from '#app/contract/events.ts'
import { namespaces, protocolVersion } from '#app/contract/protocol.ts'
import type { SessionState } from '#app/contract/stage.ts'
import type { WorksheetDelta, WorksheetSnapshot } from '#app/contract/worksheet.ts'
import { comingBack, noticeEarlyEnd, type OpenSocket } from './coming-back.ts'
import { pauseBefore } from './outbox-rules.ts'
import { askForAll, patience } from './room-line.ts'
import type { ServerClock } from './server-clock.ts'

type Listeners = {
  onSnapshot: (snapshot: WorksheetSnapshot, first: boolean) => void
  onState: (state: SessionState) => void
  onDelta: (delta: WorksheetDelta) => void
  onOffline: () => void
  /** The server does not let us in, and trying again by itself would not help. */
  onRefused: (code: 'wrong-version' | 'not-signed-in') => void
}

/** A participant's line to the server: asks for the whole on every connect, and comes back by itself. */
export class WorksheetSocket {
  #socket: Socket<WorksheetServerEvents, WorksheetClientEvents>
  #failed = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly clock: ServerClock,
    private readonly listeners: Listeners,
    open: OpenSocket = io
  ) {
    this.#socket = open(namespaces.worksheet, {
      auth: { protocol: protocolVersion },
      forceNew: true,
      // Straight to the fast way; long polling where a network lets nothing else through.
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      ...comingBack
    })
    noticeEarlyEnd(this.#socket)
    this.#socket.on('connect', () => this.sync(true))
    this.#socket.on('disconnect', () => {
      listeners.onOffline()
      this.#comeBack()
    })
    this.#socket.on('connect_error', (error) => this.#refused(codeOf(error)))
    this.#socket.on('state', listeners.onState)
    this.#socket.on('changed', listeners.onDelta)
  }

  /** Asks for the whole. @param first whether this is the first asking on this connection */
  async sync(first = false): Promise<void> {
    const ask = () => this.#socket.timeout(patience).emitWithAck('sync', {})
    const snapshot = await askForAll<WorksheetSnapshot>(this.clock, first, ask)
    if (snapshot) {
      this.#failed = 0
      this.listeners.onSnapshot(snapshot, first)
    } else if (this.#socket.connected) {
      this.#later(() => this.sync(first))
    }
  }

  /** Sends a change; null when no answer came. */
  async send(change: Change): Promise<Ack<Stored> | null> {
    if (!this.#socket.connected) return null
    return this.#socket
      .timeout(patience)
      .emitWithAck('change', change)
      .catch(() => null)
  }

  /** Asks for help, or says it is no longer needed. True when the server has it. */
  async help(wanted: boolean): Promise<boolean> {
    if (!this.#socket.connected) return false
    const answer = await this.#socket
      .timeout(patience)
      .emitWithAck('help', { wanted })
      .catch(() => null)
    return answer?.ok ?? false
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#socket.removeAllListeners()
    this.#socket.disconnect()
  }

  #refused(code: ErrorCode | null): void {
    this.listeners.onOffline()
    if (code === 'wrong-version' || code === 'not-signed-in') this.listeners.onRefused(code)
    else this.#comeBack()
  }

  /** The client reconnects by itself after a lost line, but not after the server has said goodbye or "not now". */
  #comeBack(): void {
    if (!this.#socket.active) this.#later(() => this.#socket.connect())
  }

  #later(action: () => void): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(action, pauseBefore(++this.#failed, Math.random()))
  }
}

/** Middleware refusals carry the code as the error's data, plain ones as its message. */
function codeOf(error: Error & { data?: unknown }): ErrorCode | null {
  const { data } = error
  const code = typeof data === 'object' && data !== null && 'code' in data ? data.code : error.message
  return typeof code === 'string' && code in errorStatus ? (code as ErrorCode) : null
}
