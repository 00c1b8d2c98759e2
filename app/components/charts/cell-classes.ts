import type { CellLook } from '#app/domain/cell-looks.ts'

/** How each kind of cell is filled. */
export const cellClasses: Record<CellLook, string> = {
  company: 'bg-company text-company-ink',
  both: 'bg-both text-both-ink',
  enough: 'bg-enough text-enough-ink',
  thin: 'stripes',
  hollow: 'hollow',
  unknown: 'unknown',
  merged: 'bg-ink-2 text-paper',
  unsure: 'veil'
}
