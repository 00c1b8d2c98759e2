import { randomUUID } from 'node:crypto'
import type { AuditAction, AuditDetail } from '#app/contract/audit.ts'
import { AppError } from '#app/contract/errors.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { insertAudit } from '#db/repositories/audit.ts'
import { findOnRoster, insertSeat, lockRoster, setSeatName, setSeatRemoved } from '#db/repositories/roster.ts'
import { listSeats } from '#db/repositories/seats.ts'
import type { Vault } from '../auth/vault.ts'

export type RosterChange =
  | { kind: 'add'; name: string }
  | { kind: 'rename'; seatId: string; name: string }
  | { kind: 'remove' | 'restore'; seatId: string }

type Trx = Parameters<typeof lockRoster>[0]

/**
 * One change of who is on a cohort's list. Who is taken off keeps what they wrote, and may bring it along or erase it; it
 * counts nowhere from now on, as if it had been taken back, and counts again when they are brought back.
 * @throws `not-found` for a seat of another cohort or not on the list, `name-taken` when two people would have one name
 */
export async function changeRoster(
  db: Database,
  vault: Vault,
  input: { cohortId: string; sessionId: string; facilitatorId: string; change: RosterChange }
): Promise<void> {
  const { cohortId, sessionId, facilitatorId, change } = input
  await db.transaction().execute(async (trx) => {
    await lockRoster(trx, cohortId)
    const line =
      change.kind === 'add' ? await add(trx, vault, cohortId, change.name) : await alter(trx, cohortId, change)
    await insertAudit(trx, { sessionId, facilitatorId, ...line })
  })
}

type Line = { action: AuditAction; detail: AuditDetail }

async function add(trx: Trx, vault: Vault, cohortId: string, name: string): Promise<Line> {
  await checkFree(trx, cohortId, name, null)
  await insertSeat(trx, { id: randomUUID(), cohortId, name, wrappedKey: vault.newWrappedKey() })
  return { action: 'addSeat', detail: { person: name } }
}

async function alter(trx: Trx, cohortId: string, change: Exclude<RosterChange, { kind: 'add' }>): Promise<Line> {
  const seat = await findOnRoster(asFacilitatorDatabase(trx), cohortId, change.seatId)
  if (!seat || (seat.removedAt !== null) !== (change.kind === 'restore')) throw new AppError('not-found')
  const person = seat.name
  if (change.kind === 'rename') {
    await checkFree(trx, cohortId, change.name, seat.id)
    await setSeatName(trx, seat.id, change.name)
    return { action: 'renameSeat', detail: { person, became: change.name } }
  }
  if (change.kind === 'restore') await checkFree(trx, cohortId, seat.name, seat.id)
  await setSeatRemoved(trx, seat.id, change.kind === 'remove')
  return { action: change.kind === 'remove' ? 'removeSeat' : 'restoreSeat', detail: { person } }
}

/** People find themselves by their name alone, whatever its capitals. */
async function checkFree(trx: Trx, cohortId: string, name: string, except: string | null): Promise<void> {
  const wanted = comparable(name)
  const seats = await listSeats(asFacilitatorDatabase(trx), cohortId)
  if (seats.some((seat) => seat.id !== except && comparable(seat.name) === wanted)) throw new AppError('name-taken')
}

const comparable = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase()
