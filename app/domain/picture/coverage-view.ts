import type { GapOf } from '#app/contract/exercise.ts'
import { answeredContacts, isTicked } from '#app/domain/gaps/sheet.ts'
import { type Look, type Presence, presenceOf } from './look.ts'

/** Who brings each quality. `label` is a text of the exercise, `people` are contact ids in the order of the map. */
export type CoverageView = {
  kind: 'coverage'
  qualities: { id: string; label: string; people: string[]; presence: Presence }[]
  /** Who brings the most of what was ticked, several when it is a tie; null without ticks. */
  leaning: { people: string[]; ticks: number; of: number } | null
}

export function coverageView(gap: GapOf<'coverage'>, { sheet }: Look): CoverageView {
  const answered = answeredContacts(sheet, [...new Set(gap.of.map(({ field }) => field))])
  const qualities = gap.of.map((quality) => {
    const people = answered.filter((id) => isTicked(quality, sheet.answers[id]))
    return {
      id: quality.id,
      label: `measures.${quality.id}`,
      people,
      presence: presenceOf(answered.length === 0 ? null : people.length, gap.enough)
    }
  })
  const ticksOf = (id: string) => qualities.filter(({ people }) => people.includes(id)).length
  const most = Math.max(0, ...answered.map(ticksOf))
  const of = qualities.reduce((sum, { people }) => sum + people.length, 0)
  const leaning = most === 0 ? null : { people: answered.filter((id) => ticksOf(id) === most), ticks: most, of }
  return { kind: 'coverage', qualities, leaning }
}
