import { limits } from '#app/contract/limits.ts'
import { tidyLabel } from '#app/contract/tidy-label.ts'
import type { Found, ImportedContact } from './imported.ts'

/** What a file says about somebody's name; everything may be blank. */
export type Person = {
  /** Line of the file on which the entry begins, from 1. */
  line: number
  given: string
  family: string
  /** The whole name as one, for files that do not part it. */
  full: string
  nickname: string
  organisation: string
}

/** Scripts that write the family name first and no space between. */
const unspaced = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u

/** First and last name; failing these the whole name, then the nickname. Empty when there is none of them. */
function labelOf({ given, family, full, nickname }: Person): string {
  const [first, last] = [oneLine(given), oneLine(family)]
  const parted = unspaced.test(first) && unspaced.test(last) ? last + first : `${first} ${last}`.trim()
  return parted || oneLine(full) || oneLine(nickname)
}

/** The people one can choose from, each once: the same name at the same organisation is the same person. */
export function foundAmong(people: Iterable<Person>): Found {
  const contacts = new Map<string, ImportedContact>()
  const leftOut: number[] = []
  for (const person of people) {
    const label = labelOf(person)
    if (label === '' || label.length > limits.labelLength) {
      leftOut.push(person.line)
      continue
    }
    const nickname = oneLine(person.nickname)
    const organisation = oneLine(person.organisation)
    const contact = {
      label,
      ...(nickname && nickname !== label && { nickname }),
      ...(organisation && organisation !== label && { organisation })
    }
    const identity = JSON.stringify([label, organisation])
    if (!contacts.has(identity)) contacts.set(identity, contact)
  }
  return { contacts: [...contacts.values()], leftOut }
}

function oneLine(text: string): string {
  return tidyLabel(text).replaceAll(/\s+/g, ' ')
}
