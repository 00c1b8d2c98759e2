import type { ItemView } from '#app/contract/room.ts'
import { type SessionState, type Stage, stages } from '#app/contract/stage.ts'

/** What the one large button of the console does next. */
export type NextStep =
  | { kind: 'move'; roundId: string; from: Stage; to: Stage }
  | { kind: 'start'; item: ItemView }
  | { kind: 'show'; roundId: string }
  | { kind: 'end' }
  | { kind: 'reopen' }

type Room = { state: SessionState; items: readonly ItemView[] }

/**
 * The step that follows from where the session is, seen from the run-sheet item the facilitator looks at (null: none).
 * A running exercise goes on stage by stage; after its close the next one on the run sheet that was not run follows.
 */
export function nextStep({ state, items }: Room, selected: ItemView | null): NextStep {
  const { round, ended } = state
  if (ended) return { kind: 'reopen' }
  if (round && selected?.id === round.itemId) {
    const to = stages[stages.indexOf(round.stage) + 1]
    if (to) return { kind: 'move', roundId: round.id, from: round.stage, to }
  } else if (selected?.exercise) {
    const [newest] = selected.rounds
    return newest ? { kind: 'show', roundId: newest.id } : { kind: 'start', item: selected }
  }
  const from = selected ? items.findIndex(({ id }) => id === selected.id) + 1 : 0
  const following = items.slice(from).find(({ exercise, rounds }) => exercise && rounds.length === 0)
  return following ? { kind: 'start', item: following } : { kind: 'end' }
}

export type StepBack = { kind: 'move'; roundId: string; from: Stage; to: Stage } | { kind: 'arrival' }

/** The step that takes the last one back; from preview that is the way in. Null when nothing runs. */
export function stepBack({ round, ended }: SessionState): StepBack | null {
  if (!round || ended) return null
  const to = stages[stages.indexOf(round.stage) - 1]
  return to ? { kind: 'move', roundId: round.id, from: round.stage, to } : { kind: 'arrival' }
}
