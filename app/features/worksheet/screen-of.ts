import type { SessionState } from '#app/contract/stage.ts'
import type { Worksheet } from '#app/contract/worksheet.ts'

/** The one thing a participant sees at a moment. */
export type Screen =
  | 'waiting'
  | 'opening'
  | 'writing'
  | 'picture'
  | 'eyesUp'
  | 'locked'
  | 'revealed'
  | 'closed'
  | 'ended'

/** What to show, from where the session and this person are. */
export function screenOf(state: SessionState, worksheet: Worksheet | null): Screen {
  if (state.ended) return 'ended'
  if (state.paused) return 'eyesUp'
  const { round } = state
  // A preview is the facilitator's own; participants go on waiting.
  if (!round || round.stage === 'preview') return 'waiting'
  if (round.stage !== 'open') return round.stage
  if (worksheet?.roundId !== round.id) return 'opening'
  return worksheet.handedInAt ? 'picture' : 'writing'
}
