import type { Fault, Imported, ImportedContact } from '#app/domain/import/imported.ts'
import { wordsOf } from '#app/features/join/name-filter.ts'

/** Somebody in the list to tick from. `words` is what a search looks at: each word after a space. */
export type ListedName = ImportedContact & { words: string }

/** A file made into a list, or why it could not be. */
export type Listed = { ok: true; names: ListedName[]; leftOut: number[] } | { ok: false; fault: Fault }

/** The list of who was found. */
export function listed(imported: Imported): Listed {
  if (!imported.ok) return imported
  if (imported.contacts.length === 0) return { ok: false, fault: { kind: 'nobody' } }
  const names = imported.contacts.map((contact) => ({ ...contact, words: searched(contact) }))
  return { ok: true, names, leftOut: imported.leftOut }
}

function searched({ label, nickname = '', organisation = '' }: ImportedContact): string {
  return ` ${wordsOf(`${label} ${nickname} ${organisation}`).join(' ')}`
}

/** Those with a word beginning with each typed word, whatever the case and the accents. */
export function search(names: readonly ListedName[], typed: string): readonly ListedName[] {
  const starts = wordsOf(typed).map((word) => ` ${word}`)
  if (starts.length === 0) return names
  return names.filter(({ words }) => starts.every((start) => words.includes(start)))
}
