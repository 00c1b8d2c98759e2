import { randomInt, randomUUID } from 'node:crypto'
import type { CohortInput } from '#app/contract/forms.ts'
import { cohortSchema } from '#app/contract/forms.ts'
import { latestExercise } from '#app/domain/exercises/registry.ts'
import type { Database } from '#db/client.ts'
import { addFacilitator, insertCohort } from '#db/repositories/cohorts.ts'
import type { Vault } from '../auth/vault.ts'
import { parse } from '../parse.ts'

/** Letters and digits that nobody mistakes for each other when they are read off a wall. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const digits = '23456789'

/** A join code like HBR482: short enough to type from the wall, and never guessed within the limit on misses. */
export function newCode(): string {
  const pick = (from: string) => from[randomInt(from.length)]
  return Array.from({ length: 6 }, (_, index) => pick(index < 3 ? letters : digits)).join('')
}

/** A cohort of the facilitator's own, with a first session that runs the chosen exercises. */
export async function createCohort(
  db: Database,
  vault: Vault,
  facilitatorId: string,
  input: CohortInput & { sessionTitle: string }
): Promise<{ cohortId: string; sessionId: string }> {
  const { names, startsAt, exercises, ...cohort } = parse(cohortSchema, input)
  const cohortId = randomUUID()
  const sessionId = randomUUID()
  await db.transaction().execute(async (trx) => {
    await insertCohort(trx, {
      cohort: { id: cohortId, ...cohort },
      seats: names.map((name) => ({ id: randomUUID(), name, wrappedKey: vault.newWrappedKey(), claimed: false })),
      sessions: [
        {
          id: sessionId,
          number: 1,
          title: input.sessionTitle,
          startsAt: new Date(startsAt),
          code: newCode(),
          items: exercises.map((id) => {
            const exercise = latestExercise(id)
            if (!exercise) throw new Error(`no exercise ${id}`)
            return {
              id: randomUUID(),
              kind: 'exercise' as const,
              title: null,
              exerciseId: id,
              minutes: exercise.minutes,
              notes: ''
            }
          })
        }
      ]
    })
    await addFacilitator(trx, cohortId, facilitatorId)
  })
  return { cohortId, sessionId }
}
