import { setTimeout as sleep } from 'node:timers/promises'
import { namespaces } from '#app/contract/protocol.ts'
import type { ConsoleSnapshot, Pulse } from '#app/contract/room.ts'
import { Arrivals } from './arrivals.ts'
import { openClients, openSocket, sync } from './bench-client.ts'
import { editStream } from './edit-stream.ts'
import { type Job, type LoadResult, type Phase, phases, type Report } from './jobs.ts'

const warmUpSeconds = 1
const pacedEveryMs = 2_000
/** How long the console may take to hear of the last edit. */
const settleMs = 3_000

/** Loads a server with both phases on the same connections, after a little of the closed loop to warm up. */
export async function driveLoad(job: Extract<Job, { kind: 'load' }>, report: (message: Report) => void): Promise<void> {
  const { target, clients, seconds } = job
  const arrivals = new Arrivals()
  const observer = await watchEdits(target, arrivals)
  const writers = (await openClients(target, clients)).map((client) => ({ ...client, edits: editStream() }))

  async function write(writer: (typeof writers)[number], into: LoadResult): Promise<void> {
    const sentAt = performance.now()
    const stored = await writer.send(writer.edits.next().value)
    if (!stored) {
      into.errors += 1
      return
    }
    into.edits += 1
    into.ack.push(performance.now() - sentAt)
    arrivals.acknowledged(sentAt)
  }

  async function run(phase: Phase, milliseconds: number): Promise<LoadResult> {
    const result: LoadResult = { edits: 0, seconds: 0, ack: [], editToConsole: [], errors: 0 }
    const began = performance.now()
    const over = () => performance.now() - began >= milliseconds
    const closed = async (writer: (typeof writers)[number]) => {
      while (!over()) await write(writer, result)
    }
    const paced = async (writer: (typeof writers)[number], place: number) => {
      for (let due = (place / clients) * pacedEveryMs; due < milliseconds; due += pacedEveryMs) {
        await sleep(Math.max(0, began + due - performance.now()))
        await write(writer, result)
      }
    }
    await Promise.all(writers.map(phase === 'closed' ? closed : paced))
    result.seconds = (performance.now() - began) / 1_000
    const patience = performance.now() + settleMs
    while (arrivals.missing > 0 && performance.now() < patience) await sleep(20)
    result.editToConsole = [...arrivals.milliseconds]
    result.errors += arrivals.missing
    arrivals.reset()
    return result
  }

  await run('closed', warmUpSeconds * 1_000)
  for (const phase of phases) {
    report({ kind: 'begin', phase })
    report({ kind: 'end', phase, result: await run(phase, seconds[phase] * 1_000) })
  }
  for (const writer of writers) writer.close()
  observer.disconnect()
}

/** A console that counts edits: one message each from the raw server, a counter that moves from the product. */
async function watchEdits(target: Parameters<typeof openClients>[0], arrivals: Arrivals) {
  const observer = await openSocket(target, namespaces.console, target.facilitator)
  observer.on('edited', () => arrivals.seen(1, performance.now()))
  if (target.facilitator) {
    let { changes } = (await sync(observer)) as ConsoleSnapshot
    observer.on('pulse', (pulse: Pulse) => {
      arrivals.seen(Math.max(0, pulse.changes - changes), performance.now())
      changes = pulse.changes
    })
  }
  return observer
}
