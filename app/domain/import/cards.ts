import type { Imported } from './imported.ts'
import { foundAmong, type Person } from './person.ts'
import { decodeQuotedPrintable } from './quoted-printable.ts'

/** The properties of a card that are read, with or without a group before them; all others pass by unread. */
const wanted =
  /^(?:[\w-]+\.)?(BEGIN|END|FN|N|NICKNAME|ORG|KIND|X-ADDRESSBOOKSERVER-KIND)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/is

// Bare: no backslash takes their meaning from them, since an even number of backslashes stands before.
const bareSemicolon = /(?<=(?:^|[^\\])(?:\\\\)*);/g
const bareComma = /(?<=(?:^|[^\\])(?:\\\\)*),/g

type Property = { name: string; value: string }

type Card = Person & { isGroup: boolean }

type Line = { number: number; text: string }

/**
 * The people in vCards: versions 3.0 (RFC 2426) and 4.0 (RFC 6350), and the quoted-printable names of 2.1 that many
 * phones still write. Only names are read, so that a photo or a note in a bad form does not stand in the way.
 */
export function peopleInCards(text: string): Imported {
  const people: Person[] = []
  let card: Card | null = null
  for (const { number, text: line } of unfolded(text)) {
    const property = propertyIn(line)
    if (!property) continue
    const { name } = property
    if (name === 'BEGIN') {
      if (card) return { ok: false, fault: { kind: 'openCard', line: card.line } }
      card = { line: number, given: '', family: '', full: '', nickname: '', organisation: '', isGroup: false }
    } else if (name === 'END') {
      if (!card) return { ok: false, fault: { kind: 'strayEnd', line: number } }
      if (!card.isGroup) people.push(card)
      card = null
    } else if (card) {
      Object.assign(card, said(property, card))
    }
  }
  if (card) return { ok: false, fault: { kind: 'openCard', line: card.line } }
  return { ok: true, ...foundAmong(people) }
}

/** Whole lines: what was folded, or broken softly in quoted-printable, is joined again. */
function* unfolded(text: string): Generator<Line> {
  let line: Line | null = null
  for (const [index, next] of text.split('\n').entries()) {
    if (line && /^[ \t]/.test(next)) line.text += next.slice(1)
    else if (line && isSoftlyBroken(line.text)) line.text = line.text.slice(0, -1) + next
    else {
      if (line) yield line
      line = { number: index + 1, text: next }
    }
  }
  if (line) yield line
}

function isSoftlyBroken(line: string): boolean {
  return line.endsWith('=') && /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i.test(line)
}

function propertyIn(line: string): Property | null {
  const [, name, params, value] = wanted.exec(line) ?? []
  if (name === undefined || params === undefined || value === undefined) return null
  const isQuoted = /;(?:ENCODING=)?QUOTED-PRINTABLE(?:;|$)/i.test(params)
  const charset = /;CHARSET="?([^;"]+)/i.exec(params)?.[1] ?? 'utf-8'
  return { name: name.toUpperCase(), value: isQuoted ? decodeQuotedPrintable(value, charset) : value }
}

/** What a property adds to a card. The first of several names counts: the others are translations of it. */
function said({ name, value }: Property, card: Card): Partial<Card> {
  switch (name) {
    case 'FN':
      return { full: card.full || plain(value) }
    case 'N': {
      if (card.given || card.family) return {}
      const [family = '', given = ''] = parts(value)
      return { family, given }
    }
    case 'NICKNAME':
      return { nickname: card.nickname || plain(value) }
    case 'ORG':
      return { organisation: card.organisation || (parts(value)[0] ?? '') }
    default:
      return { isGroup: value.trim().toLowerCase() === 'group' }
  }
}

/** The parts of a structured value. A bare comma stands between several given names. */
function parts(value: string): string[] {
  return value.split(bareSemicolon).map((part) => plain(part.replaceAll(bareComma, ' ')))
}

function plain(value: string): string {
  return value.replaceAll(/\\(.)/gs, (_, escaped: string) => (escaped.toLowerCase() === 'n' ? ' ' : escaped)).trim()
}
