import type { Edit } from '#app/contract/change.ts'

/** How long somebody takes, in milliseconds. */
export type Pace = {
  /** Before they pick their name. */
  arrive: () => number
  /** Before they make an edit. */
  think: (edit: Edit) => number
}

export const paces = ['human', 'fast'] as const
export type PaceName = (typeof paces)[number]

/** Seconds people take for each kind of edit: a name has to come to mind, a tie is one press. */
const thinking: Record<Edit['kind'], [number, number]> = {
  contact: [2, 7],
  answer: [1, 4],
  row: [2, 8],
  dropRow: [1, 3],
  tie: [0.4, 1.5],
  leave: [1, 3],
  handIn: [2, 10],
  takeBack: [1, 3]
}

const lateShare = 1 / 8
const pauseShare = 1 / 60

/**
 * `human`: seconds between edits; most are there within half a minute, one in eight comes up to two minutes late, and
 * now and then somebody looks up for a while. `fast`: as quickly as the server acknowledges.
 */
export function paceOf(name: PaceName, random: () => number): Pace {
  if (name === 'fast') return { arrive: () => 0, think: () => 0 }
  const between = (low: number, high: number) => (low + random() * (high - low)) * 1_000
  return {
    arrive: () => (random() < lateShare ? between(40, 120) : between(0, 30)),
    think: ({ kind }) => between(...thinking[kind]) + (random() < pauseShare ? between(15, 40) : 0)
  }
}
