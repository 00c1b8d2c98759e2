import type { Edit } from '#app/contract/change.ts'
import { type Latencies, latencies } from './latencies.ts'

/** What has happened in a rehearsal so far. Numbers and codes only. */
export class Tally {
  joined = 0
  /** Edits the open round asks of everybody who has begun, and how many of them are stored. */
  readonly round = { id: '', exercise: '', planned: 0, stored: 0, handedIn: 0 }
  handIns = 0
  contacts = 0
  ties = 0
  edits = 0
  /** Changes sent again because no answer came, or the server was busy. */
  resent = 0
  /** What went wrong for good, each with how often. */
  readonly errors = new Map<string, number>()
  readonly #acknowledged: number[] = []
  readonly #began = performance.now()

  begin(round: { id: string; exercise: { id: string } }, planned: number): void {
    if (this.round.id !== round.id) {
      Object.assign(this.round, { id: round.id, exercise: round.exercise.id, planned: 0, stored: 0, handedIn: 0 })
    }
    this.round.planned += planned
  }

  stored(roundId: string, edit: Edit, milliseconds: number): void {
    this.edits += 1
    this.#acknowledged.push(milliseconds)
    if (edit.kind === 'contact') this.contacts += 1
    if (edit.kind === 'tie') this.ties += 1
    if (edit.kind === 'handIn') this.handIns += 1
    if (this.round.id !== roundId) return
    this.round.stored += 1
    if (edit.kind === 'handIn') this.round.handedIn += 1
  }

  failed(what: string): void {
    this.errors.set(what, (this.errors.get(what) ?? 0) + 1)
  }

  summary(): Summary {
    return {
      participants: this.joined,
      handIns: this.handIns,
      contacts: this.contacts,
      ties: this.ties,
      edits: this.edits,
      resent: this.resent,
      seconds: Math.round((performance.now() - this.#began) / 100) / 10,
      errors: [...this.errors.values()].reduce((sum, count) => sum + count, 0),
      ack: latencies(this.#acknowledged)
    }
  }
}

/** A rehearsal in numbers. `contacts` and `ties` are those that were added; `ack` is in milliseconds. */
export type Summary = {
  participants: number
  handIns: number
  contacts: number
  ties: number
  edits: number
  resent: number
  seconds: number
  errors: number
  ack: Latencies
}
