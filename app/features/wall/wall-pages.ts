import type { ChartData } from '#app/domain/chart-data.ts'

/** A chart among those of its exercise. */
export type IndexedChart = { index: number; data: ChartData }

/** What the wall shows at one time, legible from the back of the room: one chart, or two bars that follow each other. */
export function wallPages(charts: readonly IndexedChart[]): IndexedChart[][] {
  const pages: IndexedChart[][] = []
  for (const chart of charts.filter(({ data }) => data.rows.length > 0)) {
    const last = pages.at(-1)
    const [first] = last ?? []
    if (last?.length === 1 && first?.data.kind === 'bar' && chart.data.kind === 'bar') last.push(chart)
    else pages.push([chart])
  }
  return pages
}
