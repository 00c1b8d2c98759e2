import type { Edit } from '#app/contract/change.ts'
import type { Exercise } from '#app/contract/exercise.ts'
import type { Worksheet } from '#app/contract/worksheet.ts'

/** What every layout of a worksheet is given. */
export type BoardProps = {
  exercise: Exercise
  worksheet: Worksheet
  /** Of the server and of the cohort, for months. */
  now: string
  zone: string
  /** Writes down; several edits at once are one step to undo. */
  edit: (...edits: Edit[]) => void
}
