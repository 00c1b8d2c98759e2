import type { MixView } from '#app/domain/picture/mix-view.ts'
import type { Block } from './block.ts'
import type { Teller } from './teller.ts'

/** How alike the map is in each way, to both sides of a middle, and who is of which kind. */
export function mixBlocks({ same, kinds, outside }: MixView, { say, line, words }: Teller): Block[] {
  const { report, signed } = words
  const rows = same.map(({ label, index, alike, different }) => ({
    label: say(label),
    note: index === null ? '' : report('picture.alikeOf', { alike: alike.length, of: alike.length + different.length }),
    value: index === null ? report('picture.unknown') : signed(index),
    index
  }))
  const told = rows.map((row) =>
    report('cohort.cell', { parts: row.label, value: [row.value, row.note].filter((part) => part !== '').join(', ') })
  )
  const known = outside.outside.length + outside.inside.length
  return [
    {
      kind: 'between',
      alt: report('picture.betweenAlt', { rows: told.join('; ') }),
      left: report('picture.allAlike'),
      right: report('picture.allDifferent'),
      rows
    },
    {
      kind: 'lines',
      title: report('picture.kinds'),
      lines: kinds.map(({ label, people }) => line(label, people.length === 0 ? 'nobody' : 'enough', people))
    },
    ...(known > 0
      ? [
          {
            kind: 'sentence' as const,
            text: report('picture.outside', { outside: outside.outside.length, of: known })
          }
        ]
      : [])
  ]
}
