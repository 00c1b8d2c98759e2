import type { Edit } from '#app/contract/change.ts'
import type { Bin } from '#app/contract/exercise.ts'
import type { Contact, Worksheet } from '#app/contract/worksheet.ts'
import { binOf } from '#app/domain/gaps/share.ts'

/** A contact on the board: where it is, and where it was the last time. */
export type Card = Contact & { group: string | null; bin: Bin | null; hint: Bin | null }

/** The cards of a worksheet, in the order they were written. */
export function cardsOf(worksheet: Worksheet, bins: readonly Bin[]): Card[] {
  return worksheet.contacts.map(({ id, label }) => {
    const group = worksheet.answers[id]?.group
    return {
      id,
      label,
      group: typeof group === 'string' ? group : null,
      bin: binOf(bins, worksheet.answers[id]),
      hint: binOf(bins, worksheet.hints[id])
    }
  })
}

/** Being in a bin is giving its answers; being in none is taking them all back. */
export function placeEdit(bins: readonly Bin[], contactId: string, bin: Bin | null): Edit {
  if (bin) return { kind: 'answer', contactId, fields: bin.answers }
  const asked = new Set(bins.flatMap((one) => Object.keys(one.answers)))
  return { kind: 'answer', contactId, fields: Object.fromEntries([...asked].map((field) => [field, null])) }
}

/** The card to go on with after this one was placed: the next on the pile, from here on and then from the top. */
export function nextUnplaced(cards: readonly Card[], afterId: string): Card | null {
  const at = cards.findIndex((card) => card.id === afterId)
  const inTurn = [...cards.slice(at + 1), ...cards.slice(0, Math.max(at, 0))]
  return inTurn.find((card) => card.bin === null) ?? null
}

/** Whether the bins are the four parts of two overlapping circles, and so can be drawn as such. */
export function isTwoCircles(bins: readonly Bin[]): boolean {
  const fields = new Set(bins.flatMap((bin) => Object.keys(bin.answers)))
  const answers = new Set(bins.map((bin) => JSON.stringify([...fields].map((field) => bin.answers[field]))))
  const yesNo = bins.every((bin) => [...fields].every((field) => typeof bin.answers[field] === 'boolean'))
  return fields.size === 2 && yesNo && answers.size === 4 && bins.length === 4
}
