import type { GapOf } from '#app/contract/exercise.ts'
import { peopleIn } from '#app/domain/gaps/sheet.ts'
import { type Look, type Presence, presenceOf } from './look.ts'

/** Two people to call are several. */
const SEVERAL = 2

/** Whom a person would call in each case, and who is in how many of them. */
export type ScenariosView = {
  kind: 'scenarios'
  cases: {
    id: string
    label: string
    /** Everybody named here; null when it was not answered. Of those, only who is in `counted` still counts. */
    people: string[] | null
    counted: string[]
    presence: Presence
    /** Whether only ties that outlive the employer count. */
    onlySurviving: boolean
  }[]
  /** Who is named anywhere, most often named first, then in the order of the map. */
  people: { id: string; uses: number }[]
}

export function scenariosView(gap: GapOf<'scenarios'>, { exercise, sheet }: Look): ScenariosView {
  const cases = (exercise.rows?.ids ?? []).map((id) => {
    const onlySurviving = gap.surviving?.row === id
    const people = Array.isArray(sheet.rows[id]?.[gap.field]) ? peopleIn(sheet, sheet.rows[id], gap.field) : null
    const counted = (people ?? []).filter(
      (one) => !onlySurviving || (gap.surviving && sheet.answers[one]?.[gap.surviving.field] === true)
    )
    const presence = presenceOf(people && counted.length, SEVERAL)
    return { id, label: `rows.${id}`, people, counted, presence, onlySurviving }
  })
  const people = sheet.contacts
    .map((id) => ({ id, uses: cases.filter((one) => one.people?.includes(id)).length }))
    .filter(({ uses }) => uses > 0)
    .sort((a, b) => b.uses - a.uses)
  return { kind: 'scenarios', cases, people }
}
