import type { ScenariosView } from '#app/domain/picture/scenarios-view.ts'
import type { Block } from './block.ts'
import type { Teller } from './teller.ts'

/** Whom one would call in each case; who is in several of them says so, who would not stay with one's job is faded. */
export function scenariosBlocks({ cases, people }: ScenariosView, { line, words }: Teller): Block[] {
  const uses = new Map(people.map(({ id, uses }) => [id, uses]))
  const lines = cases.map((one) => {
    const chip = (id: string) => ({
      note: (uses.get(id) ?? 0) > 1 ? `×${uses.get(id)}` : '',
      faded: !one.counted.includes(id)
    })
    const drawn = line(one.label, one.presence, one.people ?? [], chip)
    const counted = one.presence === 'open' || one.counted.length === (one.people ?? []).length
    if (counted) return drawn
    const count = words.report('picture.surviving', { counted: one.counted.length, of: one.people?.length ?? 0 })
    return { ...drawn, count }
  })
  const isReused = people.some((one) => one.uses > 1)
  const notes = [
    ...(isReused ? [words.report('picture.reused')] : []),
    ...(cases.some((one) => one.counted.length < (one.people ?? []).length) ? [words.report('picture.fadedNote')] : [])
  ]
  return [{ kind: 'lines', title: '', lines }, ...notes.map((text): Block => ({ kind: 'sentence', text }))]
}
