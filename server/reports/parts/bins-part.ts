import type { Bin, Exercise } from '#app/contract/exercise.ts'
import type { PersonalResult } from '#app/domain/gaps/personal-result.ts'
import { binOf } from '#app/domain/gaps/share.ts'
import { printable } from '../printable.ts'
import type { ReportWorksheet } from '../report-input.ts'
import type { ReportWords } from '../report-words.ts'

/** Where in the two circles. */
type Place = 'left' | 'both' | 'right' | 'neither'
type Counted = { label: string; count: number }

/** Two circles that cross, who is in which part, and what that says. */
export type BinsPart = {
  kind: 'bins'
  circles: Record<Place, Counted> & { alt: string }
  named: boolean
  bins: { place: Place; label: string; share: string; names: string[]; nobody: string }[]
  inWords: string
  sentences: string[]
}

export function binsPart(
  exercise: Exercise,
  { contacts, answers }: ReportWorksheet,
  result: PersonalResult,
  withNames: boolean,
  words: ReportWords
): BinsPart {
  const { layout, fields } = exercise
  const [first, second] = fields
  if (layout.kind !== 'bins' || !first || !second) throw new Error(`${exercise.id}: circles need bins of two questions`)
  const { report } = words
  const placed = layout.bins.map((bin) => ({ bin, place: placeOf(bin, first.id, second.id) }))
  const counted = (place: Place): Counted => {
    const bin = placed.find((one) => one.place === place)?.bin
    if (!bin) throw new Error(`${exercise.id}: nothing is sorted into ${place}`)
    return { label: words.exercise(exercise, `bins.${bin.id}`), count: result.figures[bin.id] ?? 0 }
  }
  const circles = { left: counted('left'), both: counted('both'), right: counted('right'), neither: counted('neither') }
  const parts = Object.values(circles).map(({ label, count }) => report('share.part', { part: label, count }))
  return {
    kind: 'bins',
    circles: { ...circles, alt: report('share.alt', { parts: parts.join('; ') }) },
    named: withNames && contacts.length > 0,
    bins: placed.map(({ bin, place }) => {
      const { label, count } = circles[place]
      const inBin = contacts.filter(({ id }) => binOf(layout.bins, answers[id]) === bin)
      const percent = report('percent', { count: Math.round((100 * count) / Math.max(1, result.answered)) })
      return {
        place,
        label: report('share.part', { part: label, count }),
        share: report('share.of', { percent }),
        names: withNames ? inBin.map((contact) => printable(contact.label)) : [],
        nobody: report('share.nobody')
      }
    }),
    inWords: report('share.inWords'),
    sentences: sentences(result, circles, words)
  }
}

function placeOf({ answers }: Bin, left: string, right: string): Place {
  if (answers[left] === true) return answers[right] === true ? 'both' : 'left'
  return answers[right] === true ? 'right' : 'neither'
}

function sentences(
  { answered, contacts, figures: { tilt = null } }: PersonalResult,
  circles: Record<'left' | 'both' | 'right', Counted>,
  { report }: ReportWords
): string[] {
  const [left, both, right] = [circles.left.count, circles.both.count, circles.right.count]
  const unsorted = contacts - answered
  const said = unsorted > 0 ? [report('share.unsorted', { count: unsorted })] : []
  if (answered === 0) return said
  const balance =
    tilt === null
      ? report('share.noTilt')
      : report(tilt > 0 ? 'share.leansLeft' : tilt < 0 ? 'share.leansRight' : 'share.even', { left, right })
  return [report('share.growth', { count: both + right, answered }), balance, ...said]
}
