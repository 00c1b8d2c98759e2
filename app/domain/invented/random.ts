/**
 * A small seeded generator (mulberry32, Tommy Ettinger 2017, public domain), so that invented data are the same on every
 * machine.
 * @returns numbers in 0 (included) to 1 (excluded)
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
