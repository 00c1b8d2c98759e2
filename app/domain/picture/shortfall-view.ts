import type { GapOf } from '#app/contract/exercise.ts'
import { answeredContacts, isTicked } from '#app/domain/gaps/sheet.ts'
import { type Item, itemsOf } from './items.ts'
import { type Look, type Presence, presenceOf } from './look.ts'

/**
 * A table with places: the people who take one in each role, how many places are empty, and what the person listed beside
 * people (communities; null where the exercise asks for none).
 */
export type ShortfallView = {
  kind: 'shortfall'
  roles: { id: string; label: string; people: string[]; missing: number; presence: Presence }[]
  items: { id: string; label: string; items: Item[]; missing: number; presence: Presence } | null
}

export function shortfallView(gap: GapOf<'shortfall'>, { exercise, written, sheet }: Look): ShortfallView {
  const answered = answeredContacts(sheet, [...new Set(gap.roles.map(({ field }) => field))])
  const items = itemsOf(exercise, written)
  const isStarted = answered.length > 0 || items.length > 0
  const taken = (count: number, target: number) => ({
    missing: isStarted ? Math.max(0, target - count) : 0,
    presence: presenceOf(isStarted ? count : null, target)
  })
  return {
    kind: 'shortfall',
    roles: gap.roles.map((role) => {
      const people = answered.filter((id) => isTicked(role, sheet.answers[id]))
      return { id: role.id, label: `measures.${role.id}`, people, ...taken(people.length, role.target) }
    }),
    items: gap.items
      ? { id: gap.items.id, label: `measures.${gap.items.id}`, items, ...taken(items.length, gap.items.target) }
      : null
  }
}
