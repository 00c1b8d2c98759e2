import { AppError } from '#app/contract/errors.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { insertAudit } from '#db/repositories/audit.ts'
import { listFacilitators, lockLead, setLead } from '#db/repositories/co-facilitators.ts'

/**
 * Moves the lead of a session, and nothing else ever does: who has it hands it on, and whoever helps may take it.
 * @param input `from`: who had it when this was asked for
 * @throws `stage-refused` when it has moved since, `not-allowed` for moving it between two others, `not-found` for
 *   somebody who does not run the cohort
 */
export async function handOverLead(
  db: Database,
  input: { sessionId: string; cohortId: string; facilitatorId: string; from: string; to: string }
): Promise<void> {
  const { sessionId, cohortId, facilitatorId, from, to } = input
  await db.transaction().execute(async (trx) => {
    if ((await lockLead(trx, sessionId)) !== from) throw new AppError('stage-refused')
    if (from === to) return
    if (facilitatorId !== from && facilitatorId !== to) throw new AppError('not-allowed')
    const next = (await listFacilitators(asFacilitatorDatabase(trx), cohortId)).find(({ id }) => id === to)
    if (!next) throw new AppError('not-found')
    const action = facilitatorId === to ? 'takeLead' : 'handOverLead'
    // Before it moves, so that the line names who had it.
    await insertAudit(trx, { sessionId, facilitatorId, action, detail: { person: next.name } })
    await setLead(trx, sessionId, to)
  })
}
