import { labelSchema } from '#app/contract/change.ts'
import type { Contact } from '#app/contract/worksheet.ts'

/** The names in what was typed or pasted: one a line, tidied. Null when one of them is too long to be a name. */
export function namesIn(text: string): string[] | null {
  const lines = text.split(/\r\n|[\r\n]/).filter((line) => line.trim() !== '')
  const labels = lines.map((line) => labelSchema.safeParse(line))
  return labels.some((label) => !label.success) ? null : labels.flatMap((label) => label.data ?? [])
}

/** What makes two names the same: everything but the case. */
export function nameKey(name: string): string {
  return name.toLocaleLowerCase()
}

/** The contact that already has this name. */
export function sameName(contacts: readonly Contact[], name: string): Contact | null {
  const wanted = nameKey(name)
  return contacts.find((contact) => nameKey(contact.label) === wanted) ?? null
}
