import type { WallSnapshot } from '#app/contract/room.ts'

/**
 * What the wall shows. `join`: nothing runs yet. `item`: a talk or a pause. `work`: the question. `soon`: the stage would show a chart, but there is
 * none. The wall is never blank.
 */
export type Scene = 'join' | 'item' | 'work' | 'locked' | 'chart' | 'soon' | 'closed' | 'paused' | 'ended'

/** The scene for where the session is. Charts come with the reveal, or before it when the facilitator draws them live. */
export function sceneOf({ state, release }: Pick<WallSnapshot, 'state' | 'release'>): Scene {
  const { ended, paused, item, round } = state
  if (ended) return 'ended'
  if (paused) return 'paused'
  if (!round && item) return 'item'
  if (!round || round.stage === 'preview') return 'join'
  if (round.stage === 'closed') return 'closed'
  if (round.stage === 'revealed') return release ? 'chart' : 'soon'
  if (round.liveCharts && release) return 'chart'
  return round.stage === 'open' ? 'work' : 'locked'
}
