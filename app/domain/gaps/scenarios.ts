import type { GapOf } from '#app/contract/exercise.ts'
import { type GapRules, UNANSWERED } from './rules.ts'
import { peopleIn } from './sheet.ts'

/**
 * Whom a person would call in each case. A case that was looked at and left without anybody is uncovered; one that was
 * not looked at is unanswered. Where `surviving` says so only ties that outlive the employer count. Figures: `<case>`,
 * people; `uncovered` = cases with nobody / cases answered; `reuse`, how many cases one and the same person is in at most.
 */
export const scenarios: GapRules<GapOf<'scenarios'>> = {
  measures: (_gap, { rows }) =>
    (rows?.ids ?? []).map((id) => ({ id, kind: 'count', parts: ['nobody', 'one', 'several', UNANSWERED] })),
  find: (gap, sheet, { rows }) => {
    const counts = (id: string, contact: string) =>
      gap.surviving?.row !== id || sheet.answers[contact]?.[gap.surviving.field] === true
    const cases = (rows?.ids ?? []).map((id) => {
      const isAnswered = Array.isArray(sheet.rows[id]?.[gap.field])
      return { id, people: isAnswered ? peopleIn(sheet, sheet.rows[id], gap.field) : null }
    })
    const counted = cases.map(({ id, people }) => ({
      id,
      count: people?.filter((one) => counts(id, one)).length ?? null
    }))
    const known = counted.flatMap(({ count }) => (count === null ? [] : [count]))
    const everybody = new Set(cases.flatMap(({ people }) => people ?? []))
    const uses = [...everybody].map((one) => cases.filter(({ people }) => people?.includes(one)).length)
    const part = (count: number | null) =>
      count === null ? UNANSWERED : count === 0 ? 'nobody' : count === 1 ? 'one' : 'several'
    return {
      answered: known.length,
      figures: {
        ...Object.fromEntries(counted.map(({ id, count }) => [id, count])),
        uncovered: known.length === 0 ? null : known.filter((count) => count === 0).length / known.length,
        reuse: uses.length === 0 ? null : Math.max(...uses)
      },
      contribution: Object.fromEntries(counted.map(({ id, count }) => [id, part(count)]))
    }
  }
}
