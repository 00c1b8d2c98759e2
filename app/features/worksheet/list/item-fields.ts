import type { Exercise, Field } from '#app/contract/exercise.ts'

/** An item's questions, those that come first apart from those about what became of it. */
export type ItemFields = { first: readonly Field[]; later: readonly Field[] }

/** Only what is followed through has a later: its status, and what is asked behind that. */
export function itemFields({ items, gaps }: Exercise): ItemFields {
  const fields = items?.fields ?? []
  const status = gaps.find((gap) => gap.kind === 'followThrough')?.status
  const at = fields.findIndex(({ id }) => id === status)
  return at < 0 ? { first: fields, later: [] } : { first: fields.slice(0, at), later: fields.slice(at) }
}
