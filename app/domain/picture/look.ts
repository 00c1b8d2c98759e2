import type { Exercise } from '#app/contract/exercise.ts'
import type { Worksheet } from '#app/contract/worksheet.ts'
import type { PersonalResult } from '#app/domain/gaps/personal-result.ts'
import type { Sheet } from '#app/domain/gaps/sheet.ts'

/** What a person wrote down in one round. */
export type Written = Pick<Worksheet, 'contacts' | 'answers' | 'rows'>

/** One person's worksheet and what came of it, as the pictures look at it. */
export type Look = { exercise: Exercise; written: Written; sheet: Sheet; result: PersonalResult }

/** How many people stand behind something; `open` was not answered, which is not "nobody". */
export type Presence = 'nobody' | 'one' | 'enough' | 'open'

/** @param count people, null when not answered */
export function presenceOf(count: number | null, enough: number): Presence {
  if (count === null) return 'open'
  return count === 0 ? 'nobody' : count < enough ? 'one' : 'enough'
}
