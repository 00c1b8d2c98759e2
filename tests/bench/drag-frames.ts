import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright/test'
import type { Edit } from '#app/contract/change.ts'
import { onCircle, side } from '#app/domain/picture/bands.ts'
import { join } from '#tests/e2e/participant.ts'
import { openRoom } from '#tests/e2e/room.ts'
import { say } from '#tests/e2e/words.ts'
import { type RunningServer, startServer } from '#tests/setup/server.ts'
import { findChromium } from '#tests/setup/tools.ts'
import { openClients } from './bench-client.ts'

/**
 * Frames a second while somebody is dragged about on the rings, beside the same pointer on an empty page in the same
 * browser. Run it with `npx tsx tests/bench/drag-frames.ts`.
 */
const people = 60
const ties = 200
const milliseconds = 4_000
const turns = 3

type Frames = { perSecond: number; slowest5Percent: number; longest: number }

/** A full map: five groups, all closenesses, nobody waiting. */
function fullMap(): Edit[] {
  const ids = Array.from({ length: people }, () => randomUUID())
  const answer = (place: number) => ({ group: `Group ${place % 5}`, closeness: 1 + (place % 4) })
  const pairs = ids.flatMap((a, place) => ids.slice(place + 1).map((b) => ({ a, b })))
  const every = Math.floor(pairs.length / ties)
  return [
    ...ids.map((contactId, place): Edit => ({ kind: 'contact', contactId, label: `Person ${place} Name` })),
    ...ids.map((contactId, place): Edit => ({ kind: 'answer', contactId, fields: answer(place) })),
    ...Array.from({ length: ties }, (_, place): Edit => {
      const { a = '', b = '' } = pairs[place * every] ?? {}
      return { kind: 'tie', a, b, on: true }
    })
  ]
}

/** Opens a full map as a picture. */
async function openRings(page: Page, server: RunningServer): Promise<void> {
  const room = await openRoom(server, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
  const roundId = await room.open('map')
  await join(page, room.code, 'Ana')
  const cookies = await page.context().cookies()
  const seat = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const target = { url: server.url, roundId, sessionId: room.sessionId, facilitator: '', seats: [seat] }
  const [writer] = await openClients(target, 1)
  for (const edit of fullMap()) if (!(await writer?.send(edit))) throw new Error(`A ${edit.kind} was refused.`)
  writer?.close()
  room.leave()
  await page.reload()
  await page.getByRole('button', { name: say('worksheet:map.steps.about') }).click()
  await page.getByText(say('worksheet:map.picture'), { exact: true }).click()
  await page
    .getByRole('option')
    .nth(people - 1)
    .waitFor()
}

/** Draws circles with the pointer, and counts the frames meanwhile. */
async function measure(page: Page, at: (turn: number) => { x: number; y: number }): Promise<Frames> {
  let done = false
  const counting = page
    .evaluate(async (time) => {
      const deltas: number[] = []
      const first = await new Promise<number>((frame) => requestAnimationFrame(frame))
      for (let last = first; last - first < time; ) {
        const now = await new Promise<number>((frame) => requestAnimationFrame(frame))
        deltas.push(now - last)
        last = now
      }
      return deltas
    }, milliseconds)
    .finally(() => {
      done = true
    })
  for (let step = 0; !done; step++) {
    const { x, y } = at((step % 90) / 90)
    await page.mouse.move(x, y)
  }
  const deltas = (await counting).sort((a, b) => a - b)
  const sum = deltas.reduce((total, delta) => total + delta, 0)
  return {
    perSecond: (1_000 * deltas.length) / sum,
    slowest5Percent: deltas[Math.floor(deltas.length * 0.95)] ?? 0,
    longest: deltas.at(-1) ?? 0
  }
}

async function measureDrag(page: Page): Promise<Frames> {
  const person = page.getByRole('option').nth(17)
  const [picture, dot] = await Promise.all([
    page.getByRole('listbox').locator('> svg').boundingBox(),
    person.boundingBox()
  ])
  if (!picture || !dot) throw new Error('There is no picture.')
  await page.mouse.move(dot.x + dot.width / 2, dot.y + dot.height / 2)
  await page.mouse.down()
  const frames = await measure(page, (turn) => {
    const { x, y } = onCircle(turn, 300)
    return { x: picture.x + (x / side) * picture.width, y: picture.y + (y / side) * picture.height }
  })
  // What is in the air lies beside the list of people. Without it nothing would have been measured.
  if (!(await page.getByRole('listbox').locator('+ div').isVisible())) throw new Error('Nobody was being dragged.')
  await page.keyboard.press('Escape')
  await page.mouse.up()
  return frames
}

function line(what: string, { perSecond, slowest5Percent, longest }: Frames): string {
  const figures = [`${perSecond.toFixed(1)} frames/s`, `95 % within ${slowest5Percent.toFixed(1)} ms`]
  return `${what.padEnd(34)}${figures.join('   ')}   longest ${longest.toFixed(1)} ms\n`
}

async function main(): Promise<void> {
  const build = fileURLToPath(new URL('../../server/build.ts', import.meta.url))
  execFileSync(process.execPath, ['--import', 'tsx', build, '--if-needed'], { stdio: ['ignore', 2, 2] })
  const server = await startServer()
  const browser = await chromium.launch({
    executablePath: findChromium() ?? undefined,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
  })
  try {
    const context = await browser.newContext({ baseURL: server.url, viewport: { width: 1366, height: 900 } })
    const page = await context.newPage()
    await openRings(page, server)
    const empty = await context.newPage()
    // In turns, so that a slow minute of the machine meets both.
    for (let turn = 1; turn <= turns; turn++) {
      await empty.bringToFront()
      const baseline = await measure(empty, (part) => onCircle(part, 300))
      process.stdout.write(line('empty page', baseline))
      await page.bringToFront()
      process.stdout.write(line(`dragging, ${people} people, ${ties} ties`, await measureDrag(page)))
    }
    await context.close()
  } finally {
    await browser.close()
    await server.stop()
  }
}

await main()
