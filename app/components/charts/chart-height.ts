import type { CSSProperties } from 'react'
import type { ChartData } from '#app/domain/chart-data.ts'

/**
 * How high a chart is drawn where there is room, in letters, as the properties that `ChartView` reads. Many rows are
 * lower, so that a wall holds them all; on a narrow screen the name of a row stands above it.
 */
export function heightOf({ kind, rows }: ChartData): CSSProperties {
  const { length } = rows
  if (kind === 'histogram') return high(17, 15)
  if (kind === 'bar') return high(6.9, 11)
  if (kind === 'heat' || kind === 'lanes') return high(2 + length * 4, 4 + length * 4.4)
  return high(length * (length > 4 ? 2.9 : 5) + 1.6, length * 5.4 + 5)
}

function high(wide: number, narrow: number): CSSProperties {
  const properties: Record<`--${string}`, string> = { '--chart': `${wide}em`, '--chart-narrow': `${narrow}em` }
  return properties
}
