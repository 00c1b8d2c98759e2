/**
 * How a cell of a chart is drawn. Shape tells before colour: a gap (`hollow`) is empty space in a dashed line, `thin` (just
 * one, not quite) is striped, `enough`, `both` and `company` are solid. `unknown` (not started, not answered) is dashed as
 * well but never in the colour of a gap. `merged` stands for several parts in one, and `unsure` (hatched, no colour of its
 * own) for a number that is not shown as such.
 */
export type CellLook = 'company' | 'both' | 'enough' | 'thin' | 'hollow' | 'unknown' | 'merged' | 'unsure'

/** Parts that are not simply enough. Parts of one name look alike in every exercise. */
const looks: Record<string, CellLook> = {
  companyOnly: 'company',
  flagged: 'company',
  alike: 'company',
  giveMore: 'company',
  both: 'both',
  takeMore: 'both',
  nowAndThen: 'both',
  one: 'thin',
  fewer: 'thin',
  some: 'thin',
  cold: 'thin',
  planned: 'thin',
  whenNeeded: 'thin',
  step2: 'thin',
  step3: 'both',
  neither: 'hollow',
  nobody: 'hollow',
  none: 'hollow',
  empty: 'hollow',
  short: 'hollow',
  notAtAll: 'hollow',
  open: 'hollow',
  no: 'hollow',
  step1: 'hollow',
  upTo0: 'hollow',
  notStarted: 'unknown',
  notKnown: 'unknown',
  unanswered: 'unknown'
}

/** The look of a part, or of neighbouring parts in one: a gap together with what is thin is thin, other mixtures are merged. */
export function lookOf(parts: readonly string[]): CellLook {
  const [first = 'enough', ...others] = new Set(parts.map((part) => looks[part] ?? 'enough'))
  if (others.length === 0) return first
  return [first, ...others].every((look) => look === 'hollow' || look === 'thin') ? 'thin' : 'merged'
}
