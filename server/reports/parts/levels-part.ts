import type { LevelsView } from '#app/domain/picture/levels-view.ts'
import type { Block } from './block.ts'
import type { Teller } from './teller.ts'

/** Steps up to the last option; the first is the ground, on which nothing is filled. */
export function levelsBlocks({ steps, channels }: LevelsView, { say, words }: Teller): Block[] {
  const { report } = words
  const rows = channels.map(({ label, level, state }) => {
    const step = level === null ? null : steps[level]
    return {
      label: say(label),
      said: step ? say(step.label) : report('picture.open'),
      level: level ?? 0,
      of: steps.length - 1,
      state
    }
  })
  const cells = rows.map((row) => report('cohort.cell', { parts: row.label, value: row.said }))
  return [{ kind: 'steps', alt: report('picture.stepsAlt', { rows: cells.join('; ') }), rows }]
}
