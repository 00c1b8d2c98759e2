import { setTimeout as sleep } from 'node:timers/promises'
import { namespaces } from '#app/contract/protocol.ts'
import type { Pulse, ReleaseView } from '#app/contract/room.ts'
import { openClients, openSocket, sync } from './bench-client.ts'
import type { Job, ReleaseResult } from './jobs.ts'

/** Hand-ins come at any time between two beats of the room. */
const beatMs = 200

/**
 * With live charts on, hands in k at a time: k - 1 that must wait, then the one that makes a release due. Measures from
 * sending that one until the chart is on the console and on the wall. A hand-in after which the law still holds the
 * picture back is counted apart.
 */
export async function driveReleases(job: Extract<Job, { kind: 'releases' }>): Promise<ReleaseResult> {
  const { target, clients, k, seconds } = job
  const result: ReleaseResult = { console: [], wall: [], notDue: 0, errors: 0 }
  const [room, wall] = await Promise.all([
    openSocket(target, namespaces.console, target.facilitator),
    openSocket(target, namespaces.wall, target.facilitator)
  ])
  const writers = await openClients(target, clients)
  await Promise.all([sync(room), sync(wall)])
  await room.emitWithAck('liveCharts', { roundId: target.roundId, on: true })

  const handedIn = (count: number) =>
    new Promise<void>((resolve) => {
      const look = ({ progress }: Pulse) => {
        if (progress.handedIn < count) return
        room.off('pulse', look)
        resolve()
      }
      room.on('pulse', look)
    })
  const times = { console: 0, wall: 0 }
  const note = (place: keyof typeof times) => (message: { release: ReleaseView | null }) => {
    if (message.release) times[place] = performance.now()
  }
  room.on('release', note('console'))
  wall.on('release', note('wall'))

  const until = performance.now() + seconds * 1_000
  // Fewer than k people left would be a tail that the law keeps waiting.
  for (let done = 0; done + 2 * k <= clients && performance.now() < until; done += k) {
    const waiting = handedIn(done + k - 1)
    const sent = await Promise.all(writers.slice(done, done + k - 1).map((writer) => writer.send({ kind: 'handIn' })))
    result.errors += sent.filter((stored) => !stored).length
    await waiting
    await sleep(Math.random() * beatMs)

    Object.assign(times, { console: 0, wall: 0 })
    const due = handedIn(done + k)
    const sentAt = performance.now()
    if (!(await writers[done + k - 1]?.send({ kind: 'handIn' }))) result.errors += 1
    // The pulse of a beat follows its release; the wall's copy has its own socket.
    await due
    for (let tries = 0; times.console > 0 && times.wall === 0 && tries < 100; tries++) await sleep(5)
    if (times.console === 0) result.notDue += 1
    else if (times.wall === 0) result.errors += 1
    else {
      result.console.push(times.console - sentAt)
      result.wall.push(times.wall - sentAt)
    }
  }
  for (const writer of writers) writer.close()
  room.disconnect()
  wall.disconnect()
  return result
}
