import type { ItemView } from '#app/contract/room.ts'
import { type SessionState, type Stage, stages } from '#app/contract/stage.ts'

/** What the one large button of the console does next. */
export type NextStep =
  | { kind: 'move'; roundId: string; from: Stage; to: Stage }
  | { kind: 'start'; item: ItemView }
  | { kind: 'begin'; item: ItemView }
  | { kind: 'show'; roundId: string }
  | { kind: 'end' }
  | { kind: 'reopen' }

type Room = { state: SessionState; items: readonly ItemView[] }

/**
 * The step that follows from where the session is, seen from the run-sheet item the facilitator looks at (null: none).
 * A running exercise goes on stage by stage; after its close, or after a talk, the next item of the run sheet follows that
 * was not run.
 */
export function nextStep({ state, items }: Room, selected: ItemView | null): NextStep {
  const { round, ended } = state
  if (ended) return { kind: 'reopen' }
  if (round && selected?.id === round.itemId) {
    const to = stages[stages.indexOf(round.stage) + 1]
    if (to) return { kind: 'move', roundId: round.id, from: round.stage, to }
  } else if (selected && selected.id !== state.item?.id) {
    return stepInto(selected)
  }
  const from = selected ? items.findIndex(({ id }) => id === selected.id) + 1 : 0
  const following = items.slice(from).find(({ beganAt, rounds }) => !beganAt && rounds.length === 0)
  return following ? stepInto(following) : { kind: 'end' }
}

/** An exercise that was run is looked at again, and not run again; a talk is simply gone on to. */
function stepInto(item: ItemView): NextStep {
  const [newest] = item.rounds
  if (newest) return { kind: 'show', roundId: newest.id }
  return item.kind === 'exercise' ? { kind: 'start', item } : { kind: 'begin', item }
}

export type StepBack = { kind: 'move'; roundId: string; from: Stage; to: Stage } | { kind: 'arrival' }

/** The step that takes the last one back; from preview that is the way in. Null when nothing runs. */
export function stepBack({ item, round, ended }: SessionState): StepBack | null {
  if (ended) return null
  if (!round) return item ? { kind: 'arrival' } : null
  const to = stages[stages.indexOf(round.stage) - 1]
  return to ? { kind: 'move', roundId: round.id, from: round.stage, to } : { kind: 'arrival' }
}
