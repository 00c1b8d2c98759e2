import type { Bin, Field } from '#app/contract/exercise.ts'

/** The most places there are to sort into. */
const mostBins = 9

/**
 * The places that questions sort people into: of two yes-or-no questions the four parts of two circles (only the first,
 * both, only the second, neither), of one choice a place an option. Null when the questions do not make places.
 */
export function binsFor(fields: readonly Field[], before: readonly Bin[] = []): Bin[] | null {
  const [one, other, ...more] = fields
  if (more.length > 0) return null
  if (one?.kind === 'choice' && !other && one.options.length <= mostBins) {
    return one.options.map((option) => kept({ id: option, answers: { [one.id]: option } }, before))
  }
  if (one?.kind !== 'yesNo' || other?.kind !== 'yesNo') return null
  const bin = (id: string, first: boolean, second: boolean) =>
    kept({ id, answers: { [one.id]: first, [other.id]: second } }, before)
  return [
    bin('firstOnly', true, false),
    bin('both', true, true),
    bin('secondOnly', false, true),
    bin('neither', false, false)
  ]
}

/** Whether the places are the four parts of two circles, in the order pictures and papers draw them. */
export function isTwoQuestions(bins: readonly Bin[], fields: readonly Field[]): boolean {
  const circles = fields.length === 2 ? binsFor(fields) : null
  return circles !== null && bins.length === 4 && bins.every((bin, place) => isSame(bin, circles[place]))
}

/** A place that was there already keeps its id, and so its name. */
function kept(bin: Bin, before: readonly Bin[]): Bin {
  return before.find((one) => isSame(one, bin)) ?? bin
}

function isSame({ answers }: Bin, other: Bin | undefined): boolean {
  const ids = Object.keys(answers)
  return (
    other !== undefined &&
    ids.length === Object.keys(other.answers).length &&
    ids.every((id) => answers[id] === other.answers[id])
  )
}
