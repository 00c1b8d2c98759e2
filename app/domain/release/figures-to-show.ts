import type { CohortMeasure } from '#app/contract/exercise.ts'
import { boundsOf, isAllHidden } from '#app/domain/release/cells.ts'
import { countPair, countsTellTooMuch } from '#app/domain/release/count-pairs.ts'
import type { Contribution, CountCell, Figure, MeanCell, ReleaseFigures } from '#app/domain/release/figures.ts'
import type { Seat } from '#app/domain/release/law.ts'
import { meanPair, meansTellTooMuch } from '#app/domain/release/mean-pairs.ts'
import { countChoices, countParts, meanChoices } from '#app/domain/release/suppress.ts'
import { type Course, tellsOverTime, timelineOf } from '#app/domain/release/timeline.ts'

/** A release that was shown: what each seat brought (null: erased since), and all seats that were in it or are in now. */
export type ShownEarlier = {
  figures: ReleaseFigures
  basis: ReadonlyMap<string, Contribution | null>
  seats: readonly Seat[]
}

/** Whether an earlier release, or all together, would tell too much beside these cells. */
type Doubt<Cells> = (cells: Cells) => boolean

/**
 * The figures of a new release: for each measure the most detailed way of showing it that is safe alone and beside all
 * `earlier` releases of the round, in order of time (withdrawn ones too: they were seen). It is always the new figure
 * that gives way.
 *
 * What is guaranteed:
 * - Counts, any two releases, every union of neighbouring parts (every union at all while the two figures cut the measure
 *   into at most 7 pieces): a reader who knows both figures, both m, and how many people are unchanged, came in or
 *   changed, went or changed, cannot pin the people of the union, in either release or among any of these, inside the
 *   extremes (`isPinned`). All worlds that agree with both figures are considered (`worlds.ts`).
 * - Counts, any two releases, single parts: the same for a reader who can also tell those who changed from those who came
 *   and went (`editors.ts`).
 * - Counts, all releases, each union of neighbouring parts by itself: a reader who knows how many people gave one answer
 *   from which release to which cannot pin those in the union (`timeline.ts`).
 * - Means, any two releases: no union's mean, nor the change of one, rests on 1 or 2 people or on all but 1 or 2, as if
 *   sums were known exactly (`mean-pairs.ts`).
 *
 * Not guaranteed: what several unions over three or more releases give together; three and more releases of a mean; a
 * reader who knows the answers of some of the people; one who runs these rules backwards to learn why parts were merged.
 */
export function figuresToShow(
  measures: readonly CohortMeasure[],
  k: number,
  earlier: readonly ShownEarlier[],
  now: ReadonlyMap<string, Contribution>
): ReleaseFigures {
  const courses = coursesOf(earlier, now)
  const people = [...now.values()]
  const figures = measures.map((measure): Figure => {
    if (measure.kind === 'mean') {
      const cells = firstWithoutDoubt(meanChoices(measure, people, k), meanDoubts(measure, earlier))
      return { kind: 'mean', measure: measure.id, cells }
    }
    const choices = countChoices(measure, countParts(measure, people))
    return {
      kind: 'count',
      measure: measure.id,
      cells: firstWithoutDoubt(choices, countDoubts(measure, earlier, courses, now))
    }
  })
  return { people: now.size, figures }
}

/** Whether a release would tell nothing but how many people handed in. */
export function tellsNothing({ figures }: ReleaseFigures): boolean {
  return figures.every(({ cells }) => isAllHidden(cells))
}

function meanDoubts(measure: CohortMeasure, earlier: readonly ShownEarlier[]): Doubt<MeanCell[]>[] {
  return earlier.flatMap(({ figures, seats }) => {
    const older = figures.figures.find((figure) => figure.measure === measure.id)
    if (older?.kind !== 'mean' || isAllHidden(older.cells)) return []
    const pair = meanPair(measure, seats)
    return [(cells: MeanCell[]) => meansTellTooMuch(pair, older.cells, cells)]
  })
}

function countDoubts(
  measure: CohortMeasure,
  earlier: readonly ShownEarlier[],
  courses: readonly Course[],
  now: ReadonlyMap<string, Contribution>
): Doubt<CountCell[]>[] {
  const told = earlier.flatMap((release) => {
    const older = release.figures.figures.find((figure) => figure.measure === measure.id)
    return older?.kind === 'count' ? [{ ...release, bounds: boundsOf(older.cells, release.figures.people) }] : []
  })
  const doubts = earlier.flatMap(({ figures, seats }) => {
    const older = figures.figures.find((figure) => figure.measure === measure.id)
    if (older?.kind !== 'count' || isAllHidden(older.cells)) return []
    const pair = countPair(measure, seats)
    return [(cells: CountCell[]) => countsTellTooMuch(pair, older.cells, cells)]
  })
  // Two releases are a pair. A part of a trend has one measure only: the others have their timeline without it.
  if (told.length < 2) return doubts
  const own = told.length === earlier.length ? courses : coursesOf(told, now)
  const timeline = timelineOf(measure, own, told.length + 1)
  return [
    ...doubts,
    (cells) => tellsOverTime(timeline, [...told.map(({ bounds }) => bounds), boundsOf(cells, now.size)])
  ]
}

function coursesOf(earlier: readonly ShownEarlier[], now: ReadonlyMap<string, Contribution>): Course[] {
  const seats = new Set([...earlier.flatMap(({ basis }) => [...basis.keys()]), ...now.keys()])
  return [...seats].map((seat) => [...earlier.map(({ basis }) => basis.get(seat)), now.get(seat)])
}

/**
 * The best choice beside which no earlier release raises a doubt; the last choice, in which all is hidden, never does.
 * A release that ruled out one choice is asked first about the next: likely it rules that out as well.
 */
function firstWithoutDoubt<Cells>(choices: readonly Cells[], doubts: readonly Doubt<Cells>[]): Cells {
  const last = choices.at(-1)
  if (last === undefined) throw new Error('A measure can always be hidden')
  let order = doubts
  for (const cells of choices.slice(0, -1)) {
    const doubt = order.find((raises) => raises(cells))
    if (!doubt) return cells
    order = [doubt, ...order.filter((other) => other !== doubt)]
  }
  return last
}
