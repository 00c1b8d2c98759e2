import type { CellLook } from './chart-cells.ts'

/** How each kind of cell is filled. */
export const cellClasses: Record<CellLook, string> = {
  company: 'bg-company text-company-ink',
  both: 'bg-both text-both-ink',
  enough: 'bg-enough text-enough-ink',
  merged: 'bg-ink-2 text-paper',
  hollow: 'hollow',
  unsure: 'stripes'
}
