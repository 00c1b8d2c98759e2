import type { GapOf } from '#app/contract/exercise.ts'
import type { Look } from './look.ts'

/** How each channel is used, on steps from the first option to the last. */
export type LevelsView = {
  kind: 'levels'
  /** In order: `label` is a text of the exercise, `isEnough` from the step on which nothing is missing. */
  steps: { id: string; label: string; isEnough: boolean }[]
  /** `level` is an index into `steps`; null when not answered. */
  channels: { id: string; label: string; level: number | null; state: 'gap' | 'enough' | 'open' }[]
}

export function levelsView(gap: GapOf<'levels'>, { exercise, result }: Look): LevelsView {
  const field = exercise.rows?.fields.find(({ id }) => id === gap.field)
  const options = field?.kind === 'choice' ? field.options : []
  const enough = options.indexOf(gap.enough)
  return {
    kind: 'levels',
    steps: options.map((id, index) => ({ id, label: `fields.${gap.field}.options.${id}`, isEnough: index >= enough })),
    channels: (exercise.rows?.ids ?? []).map((id) => {
      const level = result.figures[id] ?? null
      return { id, label: `rows.${id}`, level, state: level === null ? 'open' : level < enough ? 'gap' : 'enough' }
    })
  }
}
