import { setTimeout as sleep } from 'node:timers/promises'
import type { Socket } from 'socket.io-client'
import { namespaces } from '#app/contract/protocol.ts'
import type { SessionState, Stage } from '#app/contract/stage.ts'
import { openSocket, sync } from './bench-client.ts'
import type { Job, StageResult } from './jobs.ts'

/** Long enough for the room to come to rest: what follows a change is not part of the next one. */
const restMs = 500
/** How many screens come in together. */
const atOnce = 20

/**
 * Steps from stage to stage and back, and measures from the facilitator's press until each screen has the new state. As
 * pages do, worksheets ask for the whole when writing opens; the raw server's screens ask for nothing.
 */
export async function driveStages({
  target,
  clients,
  changes
}: Extract<Job, { kind: 'stages' }>): Promise<StageResult> {
  const isProduct = target.facilitator !== ''
  const [room, wall] = await Promise.all([
    openSocket(target, namespaces.console, target.facilitator),
    openSocket(target, namespaces.wall, target.facilitator)
  ])
  const worksheets: Socket[] = []
  for (let first = 0; first < clients; first += atOnce) {
    const coming = target.seats.length > 0 ? target.seats.slice(first, first + atOnce) : Array(atOnce).fill('')
    const open = coming.map((cookie: string) => openSocket(target, namespaces.worksheet, cookie))
    worksheets.push(...(await Promise.all(open)).slice(0, clients - first))
  }
  const screens = [...worksheets, wall, room]
  await Promise.all(screens.map(sync))
  await sleep(restMs)

  const result: StageResult = { arrivals: [], errors: 0 }
  let stage: Stage = 'open'
  for (let change = 0; change < changes; change++) {
    const to: Stage = stage === 'open' ? 'locked' : 'open'
    const seen = screens.map((screen) => whenAt(screen, to))
    const sentAt = performance.now()
    const answer = await room.emitWithAck('moveStage', { roundId: target.roundId, from: stage, to })
    if (!answer.ok) result.errors += 1
    result.arrivals.push(...(await Promise.all(seen)).map((at) => at - sentAt))
    if (isProduct && to === 'open') await Promise.all(worksheets.map(sync))
    stage = to
    await sleep(restMs)
  }
  for (const screen of screens) screen.disconnect()
  return result
}

/** When a screen hears that the round is at a stage. */
function whenAt(screen: Socket, stage: Stage): Promise<number> {
  return new Promise((done) => {
    const hear = ({ round }: SessionState) => {
      if (round?.stage !== stage) return
      screen.off('state', hear)
      done(performance.now())
    }
    screen.on('state', hear)
  })
}
