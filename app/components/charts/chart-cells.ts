import type { CountCell, Figure, MeanCell } from '#app/contract/figures.ts'

/**
 * How a cell is drawn. Shape tells before colour: `solid` kinds are filled, `hollow` is dashed (nobody, nothing),
 * `unsure` is striped (a number that is not shown as such), `merged` stands for several parts in one.
 */
export type CellLook = 'company' | 'both' | 'enough' | 'hollow' | 'unsure' | 'merged'

/** A cell ready to be drawn: `size` is its share of the whole drawing, 0..1. */
export type ChartCell = {
  id: string
  parts: string[]
  value: CountCell['value'] | MeanCell['value']
  size: number
  look: CellLook
}

const looks: Record<string, CellLook> = {
  companyOnly: 'company',
  both: 'both',
  meOnly: 'enough',
  neither: 'hollow',
  flagged: 'company',
  notFlagged: 'enough',
  notStarted: 'hollow',
  upTo0: 'hollow'
}

/** What the drawing takes `few` (0, 1 or 2 people) for, and what `nearlyAll` leaves over: the middle of what it may be. */
const unsureCount = 1.5

/** The cells of a figure with the sizes they are drawn in. Sizes of unsaid values come from shown ones only. */
export function chartCells(figure: Figure, people: number): ChartCell[] {
  const whole = figure.kind === 'count' ? people : 100
  const known = figure.cells.map(({ value }) => drawnAs(value, whole))
  const said = known.reduce<number>((sum, size) => sum + (size ?? 0), 0)
  const unsaid = known.filter((size) => size === null).length
  const rest = unsaid === 0 ? 0 : Math.max((whole - said) / unsaid, unsureCount)
  const total = said + rest * unsaid || 1
  return figure.cells.map(({ parts, value }, index) => ({
    id: parts.join('-'),
    parts,
    value,
    size: (known[index] ?? rest) / total,
    look: lookOf(parts, value)
  }))
}

/** What a value is drawn as, in people or per cent; null for a hidden one, which gets what is left. */
function drawnAs(value: ChartCell['value'], whole: number): number | null {
  if (typeof value === 'number') return value
  if (value === 'few') return unsureCount
  if (value === 'nearlyAll') return Math.max(whole - unsureCount, unsureCount)
  return null
}

function lookOf(parts: string[], value: ChartCell['value']): CellLook {
  if (typeof value !== 'number') return 'unsure'
  const [first, ...others] = parts.map((part) => looks[part] ?? 'enough')
  if (first === undefined) return 'enough'
  return others.every((other) => other === first) ? first : 'merged'
}
