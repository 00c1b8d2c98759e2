import { afterEach, beforeEach, describe, it } from 'vitest'
import { seededRandom } from '#app/domain/invented/random.ts'
import { useServer } from '#tests/realtime/use-server.ts'
import { type Device, lineTo, openDevice, planOf } from './device.ts'
import { type LiveRoom, openLiveRoom } from './live-room.ts'
import { expectNothingLost } from './proof.ts'
import { type ShakyLine, shakyLine } from './shaky-line.ts'

const cuts = 200
/** Bytes until the next cut: as often within a handshake as within a long snapshot. */
const between = { least: 20, most: 40_000 }

/** Seeds by what they are kept for. One that fails stays here under a name that says what it found. */
const seeds = { 'the first that was tried': 1 }

describe('A participant on a bad line', () => {
  const started = useServer()
  let live: LiveRoom
  let line: ShakyLine
  let device: Device
  beforeEach(async () => {
    live = await openLiveRoom(started.server, started.cookie, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
    line = await shakyLine(started.server.url)
    const [ana, ...others] = live.devices
    if (!ana) throw new Error('Nobody came.')
    ana.close()
    // Back at once: the moments of the cuts are what is tried here, not the pauses between them.
    const open = lineTo(line.url, ana.cookie, { reconnectionDelay: 5, reconnectionDelayMax: 20 })
    device = openDevice({ cookie: ana.cookie, snapshot: ana.view() }, open)
    live.devices.splice(0, live.devices.length, device, ...others)
    await device.online()
  })
  afterEach(async () => {
    live.close()
    await line.close()
  })

  it.each(Object.entries(seeds))(
    `who is cut off ${cuts} times while typing has everything stored once (%s)`,
    {
      timeout: 120_000
    },
    async (_name, seed) => {
      const roll = seededRandom(seed)
      for (const edit of planOf(Math.ceil((cuts + 1) / 3))) {
        await device.write([edit], () => 1)
        const cutOff = line.cutAfter(Math.round(between.least * (between.most / between.least) ** roll()))
        // Where less than that is said, the cut comes when all is quiet.
        await Promise.race([cutOff, device.stored().then(line.cut)])
      }
      await expectNothingLost(live)
    }
  )

  it.each(['stay', 'cut'] as const)(
    'whose acknowledgement is lost after the commit sends again, and it is stored once (the line: %s)',
    async (then) => {
      const [first, ...rest] = planOf(4)
      if (!first) throw new Error('A plan has edits.')
      const lost = line.loseAck(then)
      await device.write([first], () => 1)
      await lost
      await device.write(rest, () => 1)
      await expectNothingLost(live)
    }
  )
})
