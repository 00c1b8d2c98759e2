import type { ShortfallView } from '#app/domain/picture/shortfall-view.ts'
import type { Block } from './block.ts'
import { chairsAlt } from './slots-part.ts'
import { countOf, type Teller } from './teller.ts'

/** A table with a chair for each role and for what was listed beside people, and who takes it. */
export function shortfallBlocks({ roles, items }: ShortfallView, teller: Teller): Block[] {
  const { say, line, words, wrote, exercise } = teller
  const { report } = words
  const places = [
    ...roles.map(({ label, people, presence }) => ({ label, presence, note: countOf(presence, people.length, words) })),
    ...(items
      ? [
          {
            label: items.label,
            presence: items.presence,
            note:
              items.presence === 'open'
                ? report('picture.open')
                : items.items.length === 0
                  ? report('picture.none')
                  : report('picture.items', { count: items.items.length })
          }
        ]
      : [])
  ]
  const chairs = places.map(({ label, presence, note }) => ({
    label: say(label),
    name: '',
    note,
    state: presence === 'open' ? ('open' as const) : presence === 'nobody' ? ('empty' as const) : ('taken' as const)
  }))
  const named = exercise.items?.fields.find(({ kind }) => kind === 'words')?.id ?? ''
  const month = exercise.items?.fields.find(({ kind }) => kind === 'month')?.id ?? ''
  const listed = (items?.items ?? []).map(({ id, answers }) => ({
    name: wrote(id, named),
    note: typeof answers[month] === 'string' ? words.month(answers[month]) : '',
    faded: false
  }))
  const lines = roles
    .filter(({ people }) => people.length > 0)
    .map(({ label, presence, people }) => line(label, presence, people))
  const chips = listed.filter(({ name }) => name !== '')
  if (items && chips.length > 0) {
    const count = report('picture.items', { count: items.items.length })
    lines.push({ label: say(items.label), count, presence: items.presence, chips, marks: 0 })
  }
  const drawn: Block = { kind: 'chairs', table: true, alt: chairsAlt(chairs, teller), chairs }
  return teller.withNames && lines.length > 0 ? [drawn, { kind: 'lines', title: '', lines }] : [drawn]
}
