import type { Edit } from '#app/contract/change.ts'
import type { Stored } from '#app/contract/events.ts'
import type { Worksheet, WorksheetDelta, WorksheetSnapshot } from '#app/contract/worksheet.ts'
import { applyEdit } from '#app/domain/worksheet/apply-edit.ts'
import type { OutboxState } from './outbox.ts'

/** What the badge says about the things that were written. */
export type SaveStatus =
  | { kind: 'nothing' }
  /** On its way to the server, or still to the device. */
  | { kind: 'saving' }
  /** The server has everything; its time. */
  | { kind: 'saved'; at: string }
  /** Waiting on this device for the server to come back, or to take it. */
  | { kind: 'kept'; waiting: number }
  /** Waiting on this device for room on the server's disk. */
  | { kind: 'full'; waiting: number }
  /** Waiting on this device for its round to be opened again. */
  | { kind: 'late'; waiting: number }

/** The worksheet as stored, with everything on top that the server does not have yet. */
export function overlay(stored: Worksheet | null, outbox: OutboxState, now: string): Worksheet | null {
  if (!stored) return null
  return [...outbox.pending, ...outbox.entering]
    .filter((change) => change.roundId === stored.roundId)
    .reduce((worksheet, change) => applyEdit(worksheet, change.edit, now), stored)
}

/** What is known about our changes, from the queue and the connection. */
export function saveStatus(outbox: OutboxState, online: boolean, lastStoredAt: string | null): SaveStatus {
  const waiting = outbox.pending.length + outbox.entering.length
  if (waiting === 0) return lastStoredAt ? { kind: 'saved', at: lastStoredAt } : { kind: 'nothing' }
  if (outbox.entering.length === 0 && outbox.pending.every((change) => outbox.held.has(change.roundId))) {
    return { kind: 'late', waiting }
  }
  if (online && outbox.notTaken === 'disk-full') return { kind: 'full', waiting }
  const taken = online && outbox.notTaken === null
  // What is still on its way to the disk would go with the page.
  return taken || outbox.entering.length > 0 ? { kind: 'saving' } : { kind: 'kept', waiting }
}

/** `missed`: something came between that we have not seen, so the whole worksheet has to be asked for. */
type Step = { worksheet: Worksheet | null; missed: boolean }

/** The stored worksheet after one of our changes was acknowledged. */
export function withStored(stored: Worksheet | null, roundId: string, edit: Edit, at: Stored): Step {
  if (!stored || stored.roundId !== roundId || at.revision <= stored.revision)
    return { worksheet: stored, missed: false }
  const worksheet = applyEdit(stored, edit, at.at)
  // The gap is filled by the whole worksheet; until then the change is shown, but the revision is not ours to claim.
  return at.revision === stored.revision + 1
    ? { worksheet: { ...worksheet, revision: at.revision }, missed: false }
    : { worksheet, missed: true }
}

/** The stored worksheet after a change from another tab or device of the same person. */
export function withDelta(stored: Worksheet | null, delta: WorksheetDelta, now: string): Step {
  if (!stored || stored.roundId !== delta.roundId || delta.revision <= stored.revision) {
    return { worksheet: stored, missed: false }
  }
  if (delta.revision !== stored.revision + 1) return { worksheet: stored, missed: true }
  const { revision, handedInAt } = delta
  return { worksheet: { ...applyEdit(stored, delta.edit, now), revision, handedInAt }, missed: false }
}

/** The newer of what we have and a snapshot that may have been overtaken by an acknowledgement on its way. */
export function newer(ours: WorksheetSnapshot, theirs: WorksheetSnapshot): WorksheetSnapshot {
  const overtaken =
    ours.worksheet !== null &&
    ours.worksheet.roundId === theirs.worksheet?.roundId &&
    ours.worksheet.revision > theirs.worksheet.revision
  return {
    ...theirs,
    state:
      ours.state.sessionId === theirs.state.sessionId && ours.state.revision > theirs.state.revision
        ? ours.state
        : theirs.state,
    worksheet: overtaken ? ours.worksheet : theirs.worksheet
  }
}
