import { labelSchema } from '#app/contract/change.ts'
import type { Contact } from '#app/contract/worksheet.ts'

/** The names in what was typed or pasted: one a line, tidied. Null when one of them is too long to be a name. */
export function namesIn(text: string): string[] | null {
  const lines = text.split(/\r\n|[\r\n]/).filter((line) => line.trim() !== '')
  const labels = lines.map((line) => labelSchema.safeParse(line))
  return labels.some((label) => !label.success) ? null : labels.flatMap((label) => label.data ?? [])
}

/** The contact that already has this name, whatever the case. */
export function sameName(contacts: readonly Contact[], name: string): Contact | null {
  const wanted = name.toLocaleLowerCase()
  return contacts.find((contact) => contact.label.toLocaleLowerCase() === wanted) ?? null
}
