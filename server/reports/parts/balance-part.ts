import type { BalanceView } from '#app/domain/picture/bins-view.ts'
import type { Block } from './block.ts'
import type { Teller } from './teller.ts'

/** A balance: what goes one way on either side, what goes both ways in the middle, and who is where. */
export function balanceBlocks({ bins, lean, unplaced }: BalanceView, { say, names, words, exercise }: Teller): Block[] {
  const { report } = words
  const [give, both, take] = bins
  if (!give || !both || !take) throw new Error(`${exercise.id}: a balance has two sides and a middle`)
  const placed = bins.reduce((sum, { people }) => sum + people.length, 0)
  const pan = ({ label, people }: (typeof bins)[number]) => ({ count: String(people.length), label: say(label) })
  const parts = bins.map(({ label, people }) => report('share.part', { part: say(label), count: people.length }))
  const columns = bins.map(({ label, people }) => {
    const percent = report('percent', { count: Math.round((100 * people.length) / Math.max(1, placed)) })
    return {
      label: report('share.part', { part: say(label), count: people.length }),
      share: report('share.of', { percent }),
      names: names(people),
      nobody: people.length === 0 ? report('share.nobody') : ''
    }
  })
  const beam: Block = {
    kind: 'beam',
    alt: report('picture.beamAlt', { parts: parts.join('; ') }),
    lean: lean ?? 0,
    left: pan(give),
    middle: pan(both),
    right: pan(take),
    columns
  }
  if (unplaced.length === 0) return [beam]
  return [beam, { kind: 'sentence', text: report('share.unsorted', { count: unplaced.length }) }]
}
