import { randomUUID } from 'node:crypto'
import { AppError } from '#app/contract/errors.ts'
import { newOwnId } from '#app/domain/authoring/ids.ts'
import { mostFileBytes, readDefinition } from '#app/domain/authoring/read-file.ts'
import type { Database } from '#db/client.ts'
import { saveOwnExercise } from './save-own-exercise.ts'

/**
 * Stores an exercise from a file that was taken along, as a new one of the facilitator's own.
 * @throws `too-large`, or `bad-request` naming the first field that is wrong
 */
export async function importOwnExercise(db: Database, facilitatorId: string, text: string): Promise<{ id: string }> {
  if (Buffer.byteLength(text) > mostFileBytes) throw new AppError('too-large')
  const id = newOwnId(randomUUID())
  const { exercise, faults } = readDefinition(text, id)
  if (!exercise) throw new AppError('bad-request', faults[0]?.path)
  await saveOwnExercise(db, facilitatorId, exercise)
  return { id }
}
