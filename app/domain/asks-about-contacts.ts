import type { Exercise } from '#app/contract/exercise.ts'

/** Does an exercise show who is on the map: to answer about them, to tie them, or to pick from them. */
export function asksAboutContacts({ fields, rows, items, self, asksTies }: Exercise): boolean {
  const others = [...(rows?.fields ?? []), ...(items?.fields ?? []), ...self]
  return fields.length > 0 || asksTies || others.some(({ kind }) => kind === 'contact' || kind === 'contacts')
}
