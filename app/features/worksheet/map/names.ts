import { limits } from '#app/contract/limits.ts'
import { tidyLabel } from '#app/contract/tidy-label.ts'
import type { Contact } from '#app/contract/worksheet.ts'

/** The names in what was typed or pasted: one a line, tidied. Null when one of them is too long to be a name. */
export function namesIn(text: string): string[] | null {
  const labels = text
    .split(/\r\n|[\r\n]/)
    .map(tidyLabel)
    .filter((label) => label !== '')
  return labels.some((label) => label.length > limits.labelLength) ? null : labels
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
