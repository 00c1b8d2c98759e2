import { randomBytes, randomUUID } from 'node:crypto'
import type { Edit } from '#app/contract/change.ts'
import type { Worksheet } from '#app/contract/worksheet.ts'
import { findExercise } from '#app/domain/exercises/registry.ts'
import type { DatabaseClient } from '#db/client.ts'
import { makeCohort, makeRound } from '#db/factories.ts'
import { ensureWorksheet } from '#db/repositories/worksheets.ts'
import { changeWorksheet } from '#server/commands/change-worksheet.ts'
import { worksheetSnapshot } from '#server/queries/worksheet-snapshot.ts'

/** The key of every seat here. */
export const seatKey = randomBytes(32)

/** A cohort of two; the first has a worksheet of an open map. */
export async function openMap(client: DatabaseClient) {
  const cohort = await makeCohort(client.db, { people: 2 })
  const roundId = await makeRound(client.db, cohort, { exerciseId: 'map' })
  const [seatId = ''] = cohort.seatIds
  await ensureWorksheet(client.db, {
    id: randomUUID(),
    roundId,
    seatId,
    mapExercises: ['map'],
    copyAnswers: true,
    fromMap: [],
    items: null
  })
  return { cohort, roundId, seatId }
}

/** A device with its own count of changes, as a laptop has. */
export function device(client: DatabaseClient, roundId: string, seatId: string, exerciseId: 'map' | 'audit' = 'map') {
  const clientId = randomUUID()
  let seq = 0
  const send = (edit: Edit, number: number) =>
    changeWorksheet(client, {
      seatId,
      seatKey,
      exercise: findExercise(exerciseId, 1),
      change: { roundId, clientId, seq: number, edit }
    })
  return {
    change: (edit: Edit) => {
      seq += 1
      return send(edit, seq)
    },
    send
  }
}

/** Somebody new on a map. */
export const contact = (label: string, contactId: string = randomUUID()): Edit => ({
  kind: 'contact',
  contactId,
  label
})

/** The worksheet as the person gets it. Throws when there is none. */
export async function stored(client: DatabaseClient, seatId: string): Promise<Worksheet> {
  const { worksheet } = await worksheetSnapshot(client.db, seatId, seatKey)
  if (!worksheet) throw new Error('no worksheet')
  return worksheet
}
