import type { Change, Edit } from '#app/contract/change.ts'
import type { ErrorCode } from '#app/contract/errors.ts'
import type { Ack, Stored } from '#app/contract/events.ts'
import { LeavingNote, missingFrom } from './leaving-note.ts'
import { openOutboxStore, type SeatStore } from './open-outbox-store.ts'
import { nextStep, nextToSend, type Pending, pauseBefore, type Refused } from './outbox-rules.ts'

/** An edit on its way onto the device: shown already, not numbered yet. */
type Entering = { roundId: string; edit: Edit }

export type OutboxState = {
  entering: readonly Entering[]
  pending: readonly Pending[]
  refused: readonly Refused[]
  /** Rounds that take nothing now. */
  held: ReadonlySet<string>
  /** False when the browser keeps nothing, and what waits lives as long as this page. */
  durable: boolean
  /** Why the server takes nothing now, though it answers; null when it does, or has not said. */
  notTaken: ErrorCode | null
}

/** A change that another tab has sent, and what the server said. */
type Elsewhere = { change: Pending; stored: Stored }

type Wiring = {
  seatId: string
  /** Keeps nothing on this device, for what is not its person's. */
  inMemory?: boolean
  /** Sends one change; null when no answer came in time. */
  send: (change: Change) => Promise<Ack<Stored> | null>
  /** The server has it. The change leaves the queue after this, so that what is on the device never misses it. */
  onStored: (change: Pending, stored: Stored) => Promise<void>
  onChange: (state: OutboxState) => void
}

/**
 * Sends what was written, in order, one at a time, for as long as it takes. A change leaves the device only after the
 * server has acknowledged it. Tabs of one browser share one queue; all may send its head at once, since the server
 * takes each number once.
 */
export class Outbox {
  #state: OutboxState = { entering: [], pending: [], refused: [], held: new Set(), durable: true, notTaken: null }
  #store: Promise<SeatStore>
  #channel: BroadcastChannel
  /** Null where nothing is to stay on the device. */
  #note: LeavingNote | null
  #online = false
  #pumping = false
  #failed = 0
  /** Moves when held rounds are let go, so that an answer from before does not hold one again. */
  #epoch = 0
  /** Counts what came and went in this tab, so that a slow reading of the store does not bring back an older queue. */
  #moves = 0
  #wake: () => void = () => {}

  constructor(private readonly wiring: Wiring) {
    this.#note = wiring.inMemory ? null : new LeavingNote(wiring.seatId, () => this.#state.entering)
    this.#store = this.#open()
    this.#channel = new BroadcastChannel(`tielines-outbox-${wiring.seatId}`)
    this.#channel.onmessage = ({ data }: MessageEvent<Elsewhere | null>) => void this.#hear(data)
    void this.#reload()
  }

  /** Shows an edit at once and keeps it until the server has it. */
  async add(roundId: string, edit: Edit): Promise<void> {
    const entering = { roundId, edit }
    this.#set({ entering: [...this.#state.entering, entering] })
    const store = await this.#store
    const change = await store.add(roundId, edit)
    this.#moves++
    this.#set({
      entering: this.#state.entering.filter((one) => one !== entering),
      pending: inOrder([...this.#state.pending.filter((one) => one.id !== change.id), change]),
      durable: store.durable()
    })
    this.#tellOtherTabs()
    void this.#pump()
  }

  /** The server is there and knows us. */
  goOnline(): void {
    this.#online = true
    this.#failed = 0
    this.release()
  }

  goOffline(): void {
    this.#online = false
  }

  /** The stage has moved: rounds that took nothing are tried again. */
  release(): void {
    this.#epoch++
    this.#set({ held: new Set() })
    this.#wake()
    void this.#pump()
  }

  /** The person has read which changes were refused. */
  async forgetRefused(): Promise<void> {
    await (await this.#store).forgetRefused()
    await this.#reload()
    this.#tellOtherTabs()
  }

  close(): void {
    this.#online = false
    this.#wake()
    this.#channel.close()
    this.#note?.close()
    void this.#store.then((store) => store.close())
  }

  async #pump(): Promise<void> {
    if (this.#pumping) return
    this.#pumping = true
    try {
      for (let next = this.#next(); next; next = this.#next()) {
        // The device may fail to note what came of a change. Then it is sent again, which does no harm.
        await this.#sendOne(next).catch(() => this.#pause(pauseBefore(++this.#failed, Math.random())))
      }
    } finally {
      this.#pumping = false
    }
  }

  #next(): Pending | null {
    return this.#online ? nextToSend(this.#state.pending, this.#state.held) : null
  }

  async #sendOne(change: Pending): Promise<void> {
    const epoch = this.#epoch
    const { id: _id, ...wire } = change
    const answer = await this.wiring.send(wire)
    const step = nextStep(answer)
    if (answer) this.#noteTaken(!answer.ok && step.do === 'retry' ? answer.code : null)
    const store = await this.#store
    this.#failed = step.do === 'retry' ? this.#failed + 1 : 0
    switch (step.do) {
      case 'remove':
        await this.wiring.onStored(change, step.stored)
        this.#set({ pending: this.#state.pending.filter((one) => one.id !== change.id) })
        this.#moves++
        await store.remove(change)
        this.#tellOtherTabs({ change, stored: step.stored })
        return
      case 'hold':
        if (epoch === this.#epoch) this.#set({ held: new Set([...this.#state.held, change.roundId]) })
        return
      case 'recount':
        await store.recount(change)
        await this.#reload()
        break
      case 'refuse':
        await store.refuse(change, step.code)
        await this.#reload()
        break
      case 'retry':
        await this.#pause(pauseBefore(this.#failed, Math.random()))
        return
    }
    this.#tellOtherTabs()
  }

  #noteTaken(notTaken: ErrorCode | null): void {
    if (this.#state.notTaken !== notTaken) this.#set({ notTaken })
  }

  /** Waits, unless something happens that makes trying again worth it. */
  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  /** The queue, with what pages that were left had not brought into it. */
  async #open(): Promise<SeatStore> {
    const store = await openOutboxStore(this.wiring.seatId, this.wiring.inMemory ?? false)
    const note = this.#note?.take() ?? []
    const missing = note.length > 0 ? missingFrom(inOrder(await store.waiting()), note) : []
    for (const { roundId, edit } of missing) await store.add(roundId, edit)
    return store
  }

  async #reload(): Promise<void> {
    const store = await this.#store
    let read: { pending: Pending[]; refused: Refused[] }
    let seen: number
    do {
      seen = this.#moves
      const [pending, refused] = await Promise.all([store.waiting(), store.refused()])
      read = { pending: inOrder(pending), refused }
    } while (seen !== this.#moves)
    this.#set({ ...read, durable: store.durable() })
    void this.#pump()
  }

  #set(part: Partial<OutboxState>): void {
    this.#state = { ...this.#state, ...part }
    this.#note?.follow()
    this.wiring.onChange(this.#state)
  }

  #tellOtherTabs(stored: Elsewhere | null = null): void {
    this.#channel.postMessage(stored)
  }

  /** Another tab has moved the queue. What it has sent stays on this screen, even while this tab's own line is down. */
  async #hear(elsewhere: Elsewhere | null): Promise<void> {
    if (elsewhere) await this.wiring.onStored(elsewhere.change, elsewhere.stored)
    await this.#reload()
  }
}

function inOrder(changes: Pending[]): Pending[] {
  return changes.sort((a, b) => a.id - b.id)
}
