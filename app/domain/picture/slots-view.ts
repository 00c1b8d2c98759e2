import type { GapOf } from '#app/contract/exercise.ts'
import { peopleIn } from '#app/domain/gaps/sheet.ts'
import type { Look } from './look.ts'

/** A chair nobody sits on; one whose person was in touch lately, was not, or was not said; one that was not looked at. */
export type ChairState = 'empty' | 'warm' | 'cold' | 'taken' | 'open'

export type SlotsView = {
  kind: 'slots'
  /** `since` is an option of the field `sinceField`; `again`: the same person sits on another chair too. */
  chairs: {
    id: string
    label: string
    person: string | null
    since: string | null
    state: ChairState
    again: boolean
  }[]
  /** Where the texts of `since` are: `fields.<sinceField>.options.<since>`. */
  sinceField: string
  /** Different people on the chairs; null when none was looked at. */
  people: number | null
}

export function slotsView(gap: GapOf<'slots'>, { exercise, sheet, result }: Look): SlotsView {
  const people = result.figures.people ?? null
  const chairs = (exercise.rows?.ids ?? []).map((id) => {
    const since = sheet.rows[id]?.[gap.since]
    return {
      id,
      label: `rows.${id}`,
      person: peopleIn(sheet, sheet.rows[id], gap.field)[0] ?? null,
      since: typeof since === 'string' ? since : null
    }
  })
  const stateOf = ({ person, since }: (typeof chairs)[number]): ChairState => {
    if (people === null) return 'open'
    if (person === null) return 'empty'
    return since === null ? 'taken' : gap.warm.includes(since) ? 'warm' : 'cold'
  }
  return {
    kind: 'slots',
    chairs: chairs.map((chair) => ({
      ...chair,
      state: stateOf(chair),
      again: chair.person !== null && chairs.filter(({ person }) => person === chair.person).length > 1
    })),
    sinceField: gap.since,
    people
  }
}
