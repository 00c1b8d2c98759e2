import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Edit } from '#app/contract/change.ts'
import type { ErrorCode } from '#app/contract/errors.ts'
import type { RoomLine } from './room-line.ts'
import type { Tally } from './tally.ts'

/** Refusals that say "not now" and nothing about the change itself. */
const passing: ReadonlySet<ErrorCode> = new Set(['unavailable', 'disk-full', 'internal', 'too-fast', 'round-not-open'])
const firstPause = 200
const longestPause = 5_000

/**
 * Sends one participant's changes of one round, one in flight, by the worksheet's own protocol: the same number until it
 * is acknowledged, counted anew as a new client when the server has lost count. Resolves when the change is stored, or
 * counted as failed because trying again cannot help.
 */
export function createChangeSender(line: RoomLine, roundId: string, tally: Tally, signal: AbortSignal) {
  let clientId: string = randomUUID()
  let seq = 1

  return async (edit: Edit): Promise<void> => {
    const began = performance.now()
    for (let tries = 1; ; tries++) {
      await line.until(({ online }) => online || null)
      const answer = await line.send({ roundId, clientId, seq, edit })
      if (answer?.ok) {
        seq += 1
        tally.stored(roundId, edit, performance.now() - began)
        return
      }
      if (answer?.code === 'out-of-order') {
        clientId = randomUUID()
        seq = 1
      } else if (answer && !passing.has(answer.code)) {
        tally.failed(`a change was refused: ${answer.code}`)
        return
      }
      tally.resent += 1
      await sleep(Math.min(longestPause, firstPause * 2 ** Math.min(tries - 1, 10)), undefined, { signal })
    }
  }
}
