/** One way to the server. `roundTrip`: milliseconds. `clock`: how far this device's clock is ahead of the server's, in milliseconds. */
export type LineFinding = { works: true; roundTrip: number; clock: number } | { works: false }

/** `since`: when this browser was first looked at, if it has kept that. Milliseconds since the epoch. */
export type StorageFinding = { works: true; since: number | null } | { works: false }

/** `insecure`: the page came over plain http, where browsers have none. */
export type WorkerFinding = 'works' | 'insecure' | 'refused'

/** What a network and a browser let through. */
export type Findings = {
  websocket: LineFinding
  polling: LineFinding
  storage: StorageFinding
  worker: WorkerFinding
}

/** From the best to the worst, as one sentence above all the others. */
export type Verdict = 'good' | 'slow' | 'fallback' | 'online' | 'blocked'

/** From here on people notice that a change takes its time, in milliseconds. */
const slowRoundTrip = 800

/** The way that would be taken: the fast one where it is let through. */
export function lineOf({ websocket, polling }: Findings): LineFinding {
  return websocket.works ? websocket : polling
}

export function isSlow(line: LineFinding): boolean {
  return line.works && line.roundTrip > slowRoundTrip
}

export function verdictOf(findings: Findings): Verdict {
  const line = lineOf(findings)
  if (!line.works) return 'blocked'
  if (!findings.storage.works) return 'online'
  if (!findings.websocket.works) return 'fallback'
  return isSlow(line) ? 'slow' : 'good'
}
