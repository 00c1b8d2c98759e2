import { io, type Socket } from 'socket.io-client'
import type { Change } from '#app/contract/change.ts'
import { errorCode } from '#app/contract/errors.ts'
import type { Ack, Stored, WorksheetClientEvents, WorksheetServerEvents } from '#app/contract/events.ts'
import { namespaces, protocolVersion } from '#app/contract/protocol.ts'
import type { SessionState } from '#app/contract/stage.ts'
import type { Worksheet } from '#app/contract/worksheet.ts'
import { RehearsalError } from './rehearsal-error.ts'

/** How long an answer may take before the message is thought lost, and how long to wait before asking again. */
const patience = 8_000
const pause = 500

/** What a simulated participant sees: where the session is, and the worksheet of its round. */
export type RoomView = { online: boolean; state: SessionState; worksheet: Worksheet | null }

/**
 * A simulated participant's socket: the one a browser opens, with the seat's cookie. It asks for the whole on every
 * connect and whenever a round opens, and comes back by itself.
 */
export class RoomLine {
  #socket: Socket<WorksheetServerEvents, WorksheetClientEvents>
  #view: RoomView | null = null
  /** What was told while an answer is on its way: that may be from before it. */
  #told: SessionState | null = null
  #refused: RehearsalError | null = null
  #lookers = new Set<() => void>()
  #timer: NodeJS.Timeout | undefined

  constructor(
    url: string,
    cookie: string,
    private readonly signal: AbortSignal
  ) {
    this.#socket = io(new URL(namespaces.worksheet, url).href, {
      auth: { protocol: protocolVersion },
      extraHeaders: { cookie },
      forceNew: true,
      reconnectionDelay: 500,
      reconnectionDelayMax: 2_000
    })
    this.#socket.on('connect', () => void this.#sync())
    this.#socket.on('state', (state) => this.#adoptState(state))
    this.#socket.on('disconnect', () => {
      if (this.#view) this.#see({ ...this.#view, online: false })
      this.#comeBack()
    })
    this.#socket.on('connect_error', (error: Error & { data?: unknown }) => {
      const code = errorCode(error.data)
      if (code === 'not-signed-in' || code === 'wrong-version') {
        this.#refused = new RehearsalError(`The server refuses the line: ${code}.`)
        this.#look()
      } else this.#comeBack()
    })
    signal.addEventListener('abort', this.#look)
  }

  /** Waits until `look` sees something in the room; throws when the server refuses us or the rehearsal is called off. */
  until<Seen>(look: (view: RoomView) => Seen | null): Promise<Seen> {
    return new Promise((resolve, reject) => {
      const tryNow = () => {
        const refused = this.signal.aborted ? this.signal.reason : this.#refused
        const seen = !refused && this.#view && look(this.#view)
        if (!refused && seen === null) return
        this.#lookers.delete(tryNow)
        if (refused) reject(refused)
        else resolve(seen as Seen)
      }
      this.#lookers.add(tryNow)
      tryNow()
    })
  }

  /** Sends a change; null when no answer came. */
  async send(change: Change): Promise<Ack<Stored> | null> {
    if (!this.#socket.connected) return null
    return this.#socket
      .timeout(patience)
      .emitWithAck('change', change)
      .catch(() => null)
  }

  /** Raises a hand or takes it down; that it is lost with the line is no harm. */
  async help(wanted: boolean): Promise<void> {
    if (!this.#socket.connected) return
    await this.#socket
      .timeout(patience)
      .emitWithAck('help', { wanted })
      .catch(() => null)
  }

  close(): void {
    clearTimeout(this.#timer)
    this.signal.removeEventListener('abort', this.#look)
    this.#socket.removeAllListeners()
    this.#socket.disconnect()
  }

  async #sync(): Promise<void> {
    const answer = await this.#ask()
    if (answer?.ok) {
      const { state, worksheet } = answer.data
      const told = this.#told
      this.#see({ online: true, state, worksheet })
      if (told && told.sessionId === state.sessionId) this.#adoptState(told)
    } else if (this.#socket.connected) this.#later(() => void this.#sync())
  }

  async #ask() {
    this.#told = null
    return this.#socket
      .timeout(patience)
      .emitWithAck('sync', {})
      .catch(() => null)
  }

  #adoptState(state: SessionState): void {
    this.#told = state
    const before = this.#view
    if (!before || (state.sessionId === before.state.sessionId && state.revision <= before.state.revision)) return
    const { round } = before.state
    this.#see({ ...before, state })
    const opened = state.round?.stage === 'open' && round?.stage !== 'open'
    if (state.round?.id !== round?.id || opened) void this.#sync()
  }

  #see(view: RoomView): void {
    this.#view = view
    this.#look()
  }

  #look = (): void => {
    for (const look of [...this.#lookers]) look()
  }

  /** socket.io comes back by itself after a lost line, but not after the server said goodbye or "not now". */
  #comeBack(): void {
    if (!this.#socket.active) this.#later(() => this.#socket.connect())
  }

  #later(action: () => void): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(action, pause)
  }
}
