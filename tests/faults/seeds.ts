/**
 * The seeds a fault test runs with: those that once failed, each by the name of what it found, and a new one every time.
 * The seed is in the test's title, so a failure says which it was.
 */
export function seedsOf(kept: Record<string, number>): { what: string; seed: number }[] {
  const fresh = Math.floor(Math.random() * 2 ** 31)
  return [...Object.entries(kept).map(([what, seed]) => ({ what, seed })), { what: 'a new one', seed: fresh }]
}
