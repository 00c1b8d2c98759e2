import { seededRandom } from '#app/domain/invented/random.ts'

const streams = { network: 0, answers: 1, pace: 2 } as const

/**
 * A participant's numbers, 0..1, by purpose: mulberry32 seeded with (seed x 100,003 + person) x 3 + stream.
 * @param person from 1
 */
export function personRandom(seed: number, person: number, stream: keyof typeof streams): () => number {
  return seededRandom((seed * 100_003 + person) * 3 + streams[stream])
}
