import type { SlotsView } from '#app/domain/picture/slots-view.ts'
import type { Block } from './block.ts'
import type { Teller } from './teller.ts'

type Chair = Extract<Block, { kind: 'chairs' }>['chairs'][number]

/** Chairs, who sits on them and when the two last spoke. */
export function slotsBlocks({ chairs, sinceField }: SlotsView, teller: Teller): Block[] {
  const { say, name, words } = teller
  const { report } = words
  const drawn = chairs.map(({ label, person, since, state, again }): Chair => {
    const known = person === null ? null : name(person)
    const spoke = since === null ? '' : say(`fields.${sinceField}.options.${since}`)
    const empty = report(state === 'open' ? 'picture.open' : 'picture.empty')
    const notes = [person === null ? '' : spoke, again ? report('picture.again') : ''].filter((note) => note !== '')
    return {
      label: say(label),
      name: person === null ? empty : (known ?? report('picture.taken')),
      note: notes.join(', '),
      state
    }
  })
  return [{ kind: 'chairs', table: false, alt: chairsAlt(drawn, teller), chairs: drawn }]
}

/** The chairs for those who listen, each with all that stands at it. */
export function chairsAlt(chairs: readonly Chair[], { words }: Teller): string {
  const parts = chairs.map(({ label, name, note }) => [label, name, note].filter((part) => part !== '').join(', '))
  return words.report('picture.chairsAlt', { chairs: parts.join('; ') })
}
