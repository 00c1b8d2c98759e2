import type { Edit } from '#app/contract/change.ts'
import type { SessionState } from '#app/contract/stage.ts'
import type { Worksheet, WorksheetDelta, WorksheetSnapshot } from '#app/contract/worksheet.ts'
import { undoOf } from '#app/domain/worksheet/undo-of.ts'
import { forgetPage, keepPage } from './keep-page.ts'
import type { OpenSocket } from './line-options.ts'
import { Outbox, type OutboxState } from './outbox.ts'
import type { Pending, Refused } from './outbox-rules.ts'
import { PageKeeper } from './page-keeper.ts'
import { ServerClock } from './server-clock.ts'
import { WorksheetSocket } from './worksheet-socket.ts'
import { newer, overlay, type SaveStatus, saveStatus, withDelta, withStored } from './worksheet-view.ts'

/** Everything a worksheet page shows. Never changed in place. */
export type WorksheetView = WorksheetSnapshot & {
  /** `outdated`: the server speaks a newer version. `signedOut` and `otherSeat`: this page is no longer this person's. */
  connection: 'connecting' | 'online' | 'offline' | 'outdated' | 'signedOut' | 'otherSeat'
  save: SaveStatus
  refused: readonly Refused[]
  durable: boolean
  canUndo: boolean
  /** The server's time, for what counts seconds. */
  clock: ServerClock
}

const nothingWaiting: OutboxState = {
  entering: [],
  pending: [],
  refused: [],
  held: new Set(),
  durable: true,
  notTaken: null
}

/** A participant's worksheet: what the server has, with what this device still has to send on top of it. */
export class WorksheetClient {
  #stored: WorksheetSnapshot
  #outboxState = nothingWaiting
  #connection: WorksheetView['connection'] = 'connecting'
  #savedAt: string | null = null
  #undo: { roundId: string; edits: Edit[] }[] = []
  #clock: ServerClock
  #view: WorksheetView
  #listeners = new Set<() => void>()
  #outbox: Outbox | null = null
  #socket: WorksheetSocket | null = null
  #keeper: PageKeeper<WorksheetSnapshot>

  constructor(initial: WorksheetSnapshot) {
    this.#stored = initial
    this.#clock = new ServerClock(initial.serverTime)
    this.#view = this.#compose()
    this.#keeper = new PageKeeper('/room', this.#clock)
  }

  /** Connects. Returns what ends it. @param open how the line is opened, when not by the page itself */
  start(open?: OpenSocket): () => void {
    // A facilitator's device keeps nothing of what it enters for somebody, and has no part in that person's own queue.
    const { seat, onBehalf } = this.#stored
    const entering = onBehalf?.isTheirs ? onBehalf.id : null
    const socket = new WorksheetSocket(
      this.#clock,
      {
        onSnapshot: (snapshot, first) => this.#adopt(snapshot, first),
        onState: (state) => this.#adoptState(state),
        onDelta: (delta) => this.#adoptDelta(delta),
        onOffline: () => this.#offline('offline'),
        onRefused: (code) => (code === 'wrong-version' ? this.#offline('outdated') : this.#part('signedOut'))
      },
      { onBehalf: entering !== null, open }
    )
    const outbox = new Outbox({
      seatId: entering ?? seat.id,
      inMemory: entering !== null,
      send: (change) => socket.send(change),
      onStored: (change, stored) => this.#adoptStored(change, stored),
      onChange: (state) => {
        this.#outboxState = state
        this.#publish()
      }
    })
    this.#socket = socket
    this.#outbox = outbox
    const unkeep = entering ? () => {} : keepPage(() => void this.#keep())
    return () => {
      unkeep()
      socket.close()
      outbox.close()
    }
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  view = (): WorksheetView => this.#view

  /** Writes something down. It can be taken back with `undo`. */
  edit = (...edits: Edit[]): void => {
    const { worksheet } = this.#view
    if (!worksheet) return
    // Of several edits the undo of the last comes first.
    const undo = edits
      .map((edit) => undoOf(worksheet, edit))
      .reverse()
      .flat()
    if (undo.length === 0) return
    this.#undo.push({ roundId: worksheet.roundId, edits: undo })
    this.#write(worksheet, edits)
  }

  /** Takes the last step back. False when there is none. */
  undo = (): boolean => {
    const { worksheet } = this.#view
    const last = this.#undo.pop()
    if (!worksheet || last?.roundId !== worksheet.roundId) return false
    this.#write(worksheet, last.edits)
    return true
  }

  askForHelp = async (wanted: boolean): Promise<void> => {
    if (await this.#socket?.help(wanted)) this.#set({ ...this.#stored, wantsHelp: wanted })
  }

  forgetRefused = (): void => void this.#outbox?.forgetRefused()

  #write(worksheet: Worksheet, edits: Edit[]): void {
    for (const edit of edits) void this.#outbox?.add(worksheet.roundId, edit)
  }

  #adopt(snapshot: WorksheetSnapshot, first: boolean): void {
    if (snapshot.seat.id !== this.#stored.seat.id) {
      this.#part('otherSeat')
      return
    }
    const moved = snapshot.worksheet?.roundId !== this.#stored.worksheet?.roundId
    if (moved) this.#undo = []
    this.#connection = 'online'
    // The first word on a connection is the truth, even if the server was set back; later ones may be overtaken.
    this.#set(first ? snapshot : newer(this.#stored, snapshot))
    if (first) this.#outbox?.goOnline()
    else this.#outbox?.release()
  }

  #adoptState(state: SessionState): void {
    const before = this.#stored.state
    if (state.sessionId === before.sessionId && state.revision <= before.revision) return
    this.#set({ ...this.#stored, state })
    const opened = state.round?.stage === 'open' && before.round?.stage !== 'open'
    if (state.round?.id !== before.round?.id || opened) void this.#socket?.sync()
    this.#outbox?.release()
  }

  #adoptDelta(delta: WorksheetDelta): void {
    const { worksheet, missed } = withDelta(this.#stored.worksheet, delta, new Date(this.#clock.now()).toISOString())
    this.#set({ ...this.#stored, worksheet })
    if (missed) void this.#socket?.sync()
  }

  async #adoptStored(change: Pending, stored: { revision: number; at: string }): Promise<void> {
    this.#savedAt = stored.at
    const { worksheet, missed } = withStored(this.#stored.worksheet, change.roundId, change.edit, stored)
    this.#stored = { ...this.#stored, worksheet }
    if (missed) void this.#socket?.sync()
    await this.#keep()
  }

  /** What is on this device follows what the server has; after a session there is nothing left to be opened again. */
  async #keep(): Promise<void> {
    if (this.#stored.onBehalf?.isTheirs) return
    if (this.#stored.state.ended) this.#keeper.forget()
    else await this.#keeper.keep(this.#stored)
  }

  /** This page is no longer this person's. */
  #part(connection: 'signedOut' | 'otherSeat'): void {
    this.#keeper.forget()
    forgetPage()
    this.#offline(connection)
  }

  #offline(connection: WorksheetView['connection']): void {
    this.#connection = connection
    this.#outbox?.goOffline()
    this.#publish()
  }

  #set(stored: WorksheetSnapshot): void {
    this.#stored = stored
    void this.#keep()
    this.#publish()
  }

  #publish(): void {
    this.#view = this.#compose()
    for (const listener of this.#listeners) listener()
  }

  #compose(): WorksheetView {
    const online = this.#connection === 'online'
    const worksheet = overlay(this.#stored.worksheet, this.#outboxState, this.#stored.serverTime)
    return {
      ...this.#stored,
      worksheet,
      clock: this.#clock,
      connection: this.#connection,
      save: saveStatus(this.#outboxState, online || this.#connection === 'connecting', this.#savedAt),
      refused: this.#outboxState.refused,
      durable: this.#outboxState.durable,
      canUndo: this.#undo.at(-1)?.roundId === worksheet?.roundId && this.#undo.length > 0
    }
  }
}
