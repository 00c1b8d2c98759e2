import type { Edit } from '#app/contract/change.ts'
import type { ErrorCode } from '#app/contract/errors.ts'
import type { Pending, Refused } from './outbox-rules.ts'

/** Where changes wait. Every function is one transaction, so that tabs of one browser can share the queue. */
export type OutboxStore = {
  /** Numbers a change and stores it at the end. */
  add: (roundId: string, edit: Edit) => Promise<Pending>
  waiting: () => Promise<Pending[]>
  remove: (change: Pending) => Promise<void>
  /** Counts the changes of a round anew, unless another tab was faster. */
  recount: (refused: Pending) => Promise<void>
  /** Sets a change aside. */
  refuse: (change: Pending, code: ErrorCode) => Promise<void>
  refused: () => Promise<Refused[]>
  forgetRefused: () => Promise<void>
  close: () => void
}
