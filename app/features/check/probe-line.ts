import { io, type Socket } from 'socket.io-client'
import type { CheckClientEvents } from '#app/contract/events.ts'
import { namespaces } from '#app/contract/protocol.ts'
import type { LineFinding } from './findings.ts'

/** A network that swallows what it does not like never says so, in milliseconds. */
const patience = 8_000
/** The quickest of a few is what the network can do. */
const questions = 5

type Line = Socket<Record<string, never>, CheckClientEvents>

/** Tries one way to the server, and no other. */
export async function probeLine(way: 'websocket' | 'polling'): Promise<LineFinding> {
  const line: Line = io(namespaces.check, { transports: [way], upgrade: false, forceNew: true, reconnection: false })
  try {
    await opened(line)
    const answers: { roundTrip: number; clock: number }[] = []
    for (let asked = 0; asked < questions; asked++) answers.push(await ask(line))
    const [best] = answers.sort((a, b) => a.roundTrip - b.roundTrip)
    return best ? { works: true, ...best } : { works: false }
  } catch {
    return { works: false }
  } finally {
    line.disconnect()
  }
}

function opened(line: Line): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('no answer')), patience)
    line.on('connect', resolve)
    line.on('connect_error', reject)
    // Some proxies let a websocket open, and close it at once: that is no error to the client.
    line.io.engine?.on('close', (reason) => reject(new Error(reason)))
  })
}

async function ask(line: Line): Promise<{ roundTrip: number; clock: number }> {
  const asked = performance.now()
  const answer = await line.timeout(patience).emitWithAck('time', {})
  const roundTrip = performance.now() - asked
  if (!answer.ok) throw new Error(answer.code)
  return { roundTrip, clock: Date.now() - roundTrip / 2 - Date.parse(answer.data.serverTime) }
}
