import type { GapOf } from '#app/contract/exercise.ts'
import type { Look } from './look.ts'

/** How alike the map is. Everybody on the map is in exactly one of the lists of each question; lists are contact ids. */
export type MixView = {
  kind: 'mix'
  outside: { outside: string[]; inside: string[]; unknown: string[] }
  /** `index` is the E-I index, -1 all like me .. +1 all different; null when it is known of nobody. */
  same: {
    id: string
    label: string
    index: number | null
    alike: string[]
    different: string[]
    unknown: string[]
  }[]
  kinds: { id: string; label: string; people: string[] }[]
  /** Contacts of no kind yet. */
  kindUnknown: string[]
}

export function mixView(gap: GapOf<'mix'>, { exercise, sheet, result }: Look): MixView {
  const who = (field: string, value: unknown) => sheet.contacts.filter((id) => sheet.answers[id]?.[field] === value)
  const whoElse = (...lists: string[][]) => sheet.contacts.filter((id) => !lists.some((list) => list.includes(id)))
  const [outside, inside] = [who(gap.outside, true), who(gap.outside, false)]
  const field = exercise.fields.find(({ id }) => id === gap.variety)
  const kinds = (field?.kind === 'choice' ? field.options : []).map((id) => ({
    id,
    label: `fields.${gap.variety}.options.${id}`,
    people: who(gap.variety, id)
  }))
  return {
    kind: 'mix',
    outside: { outside, inside, unknown: whoElse(outside, inside) },
    same: gap.same.map((id) => {
      const [alike, different] = [who(id, true), who(id, false)]
      return {
        id,
        label: `measures.${id}`,
        index: result.figures[id] ?? null,
        alike,
        different,
        unknown: whoElse(alike, different)
      }
    }),
    kinds,
    kindUnknown: whoElse(...kinds.map(({ people }) => people))
  }
}
