import type { ChartData } from '#app/domain/chart-data.ts'

/** How high a chart is drawn where there is room, in letters. Many rows are lower, so that a wall holds them all. */
export function heightOf({ kind, rows }: ChartData): number {
  if (kind === 'histogram') return 17
  if (kind === 'bar') return 6.9
  if (kind === 'heat' || kind === 'lanes') return 2 + rows.length * 4
  return rows.length * (rows.length > 4 ? 2.9 : 5) + 1.6
}
