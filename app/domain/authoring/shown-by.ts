import type { Exercise } from '#app/contract/exercise.ts'

type Sections = { fields: boolean; rows: boolean; items: boolean; self: boolean }

const shown: Record<Exercise['layout']['kind'], Sections> = {
  cards: { fields: true, rows: false, items: false, self: false },
  bins: { fields: true, rows: false, items: false, self: false },
  table: { fields: true, rows: false, items: true, self: true },
  chairs: { fields: false, rows: true, items: false, self: true },
  matrix: { fields: true, rows: true, items: false, self: true },
  list: { fields: false, rows: false, items: true, self: true }
}

/** What a layout has room for. What it has no room for nobody could answer. */
export function shownBy(layout: Exercise['layout']['kind']): Sections {
  return shown[layout]
}
