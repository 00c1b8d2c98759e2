import type { CoverageView } from '#app/domain/picture/coverage-view.ts'
import type { Block } from './block.ts'
import type { Teller } from './teller.ts'

/** More names than this in one sentence are a list, and say nothing about leaning on one person. */
const mostLeanedOn = 3

/** Each quality with the people who bring it, and on whom most of it rests. */
export function coverageBlocks({ qualities, leaning }: CoverageView, { line, names, words }: Teller): Block[] {
  const most = leaning && leaning.people.length <= mostLeanedOn ? names(leaning.people) : []
  const lines: Block = {
    kind: 'lines',
    title: '',
    lines: qualities.map(({ label, presence, people }) => line(label, presence, people))
  }
  if (!leaning || most.length === 0) return [lines]
  const values = { people: words.list(most), count: most.length, ticks: leaning.ticks, of: leaning.of }
  return [lines, { kind: 'sentence', text: words.report('picture.leaning', values) }]
}
