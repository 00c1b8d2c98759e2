import type { Answers } from '#app/contract/worksheet.ts'
import { inventedGroups } from './groups.ts'

export type InventedContact = { id: string; label: string; group: string; outside: boolean; closeness: number }

/** An invented person's network: mostly work for some, wider for others. `newId` makes a UUID. */
export function inventMap(random: () => number, newId: () => string): InventedContact[] {
  const workBias = 0.35 + random() * 0.6
  return inventedGroups.flatMap(({ group, outside, labels }) =>
    labels
      .filter(() => random() < (outside ? (1.15 - workBias) * 0.6 : workBias * 0.85))
      .map((label) => ({ id: newId(), label, group, outside, closeness: 1 + Math.floor(random() * 4) }))
  )
}

/** What the person answers in E0, the group apart because it is stored encrypted. */
export function mapAnswers(contact: InventedContact, random: () => number): Answers {
  const frequency = ['weekly', 'monthly', 'yearly', 'rarely'][Math.floor(random() * 4)] ?? 'monthly'
  return { outside: contact.outside, closeness: contact.closeness, frequency }
}

/** What the person answers in E1: ties at work serve the company; how many serve the person grows over the months. */
export function auditAnswers(contact: InventedContact, growth: number, random: () => number): Answers {
  const company = contact.outside ? random() < 0.4 : random() < 0.92
  return { company, growth: random() < (company ? growth * 0.6 : growth + 0.3) }
}

/** Some who are in one group know each other. */
export function inventTies(contacts: readonly InventedContact[], random: () => number): { a: string; b: string }[] {
  return contacts.flatMap((one, index) =>
    contacts
      .slice(index + 1)
      .filter((other) => random() < (other.group === one.group ? 0.55 : 0.06))
      .map((other) => (one.id < other.id ? { a: one.id, b: other.id } : { a: other.id, b: one.id }))
  )
}
