import type { Exercise, GapOf } from '#app/contract/exercise.ts'
import type { Answers } from '#app/contract/worksheet.ts'
import { type GapRules, NOT_STARTED } from './rules.ts'
import { peopleIn } from './sheet.ts'

/**
 * Chairs, one person each (`field`), and when the two last spoke (`since`; `warm` are the options that still count).
 * Figures: `<chair>` 1 or 0; `people`, different people on them; `gap` = (chairs - people) / chairs; `warm`, different
 * people in touch / chairs; all but the chairs null while none was looked at. A chair is answered when somebody sits on
 * it or the person said that it stays empty (`left`). Once one was looked at, any without a person is empty: that is what
 * was handed in.
 */
export const slots: GapRules<GapOf<'slots'>> = {
  measures: (gap, exercise) => [
    { id: 'distinct', kind: 'count', parts: ['none', 'some', 'all', NOT_STARTED] },
    ...chairsOf(exercise).map((id) => ({ id, kind: 'count' as const, parts: ['empty', 'taken', NOT_STARTED] })),
    { id: gap.id, kind: 'mean', parts: ['warm', 'cold', 'empty'] }
  ],
  find: (gap, sheet, exercise) => {
    const chairs = chairsOf(exercise).map((id) => ({
      id,
      person: peopleIn(sheet, sheet.rows[id], gap.field)[0] ?? null
    }))
    const isStarted = Object.keys(sheet.rows).length > 0
    const people = new Set(chairs.flatMap(({ person }) => person ?? []))
    const inTouch = new Set(
      chairs.flatMap(({ id, person }) => {
        const since = sheet.rows[id]?.[gap.since]
        return person && typeof since === 'string' && gap.warm.includes(since) ? person : []
      })
    )
    const all = chairs.length
    const distinct = people.size === all ? 'all' : people.size === 0 ? 'none' : 'some'
    return {
      answered: chairs.filter(({ id, person }) => person || isLeftEmpty(gap, sheet.rows[id])).length,
      figures: {
        ...Object.fromEntries(chairs.map(({ id, person }) => [id, person ? 1 : 0])),
        people: isStarted ? people.size : null,
        gap: isStarted ? (all - people.size) / all : null,
        warm: isStarted ? inTouch.size / all : null
      },
      contribution: {
        distinct: isStarted ? distinct : NOT_STARTED,
        ...Object.fromEntries(
          chairs.map(({ id, person }) => [id, isStarted ? (person ? 'taken' : 'empty') : NOT_STARTED])
        ),
        [gap.id]: isStarted
          ? { warm: inTouch.size / all, cold: (people.size - inTouch.size) / all, empty: (all - people.size) / all }
          : null
      }
    }
  }
}

/** Whether the person said that this chair stays empty. */
export function isLeftEmpty({ left }: GapOf<'slots'>, row: Answers | undefined): boolean {
  return left !== undefined && row?.[left] === true
}

function chairsOf({ id, rows }: Exercise): readonly string[] {
  if (!rows) throw new Error(`${id}: chairs are rows`)
  return rows.ids
}
