import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { seededRandom } from '#app/domain/invented/random.ts'
import { signUpFirst } from '#tests/fixtures/facilitator.ts'
import { connectTo } from '#tests/realtime/room.ts'
import { type RunningServer, startServer } from '#tests/setup/server.ts'
import { type LiveRoom, openLiveRoom } from './live-room.ts'
import { expectNothingLost } from './proof.ts'
import { type SmallDisk, smallDisk } from './small-disk.ts'

const names = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil']
const size = 12

/** The empty cluster, what the database keeps for itself, and some room to write in. */
const megabytes = 128

const logged = (server: RunningServer, message: string) => server.logs().split(message).length - 1

describe('The disk under the embedded database', () => {
  let folder: string
  let server: RunningServer
  let cookie: string
  let live: LiveRoom
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tielines-disk-'))
  })
  afterEach(async () => {
    live.close()
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  })

  const open = async (disk?: SmallDisk) => {
    server = await startServer({ dataDir: folder, inside: disk?.inside, env: { DEMO: '0' } })
    cookie = await signUpFirst(server)
    live = await openLiveRoom(server, cookie, names)
  }
  it('is full: everybody is told, reads go on, nothing is acknowledged that is not stored, and all of it is when there is room', {
    timeout: 120_000
  }, async () => {
    const disk = smallDisk(folder, megabytes)
    await open(disk)
    const facilitator = await connectTo('console', server.url, { cookie, auth: { sessionId: live.sessionId } })
    const told = () => facilitator.heard.findLast(({ event }) => event === 'disk')?.message

    await live.writeAll(size, seededRandom(1), 40, () => disk.fill(server.pid))
    await expect.poll(told, { timeout: 30_000 }).toBe(true)
    for (const device of live.devices) await device.until(({ save }) => save.kind === 'full')
    expect(logged(server, 'the disk is full')).toBe(1)
    expect(await facilitator.socket.emitWithAck('pause', { paused: true })).toEqual({ ok: false, code: 'disk-full' })

    // What the database has can be read: by those who are here, who come again, and who take it along.
    for (const { view, cookie: seat, edits } of live.devices) {
      const again = await connectTo('worksheet', server.url, { cookie: seat })
      const answer = await again.socket.emitWithAck('sync', {})
      again.socket.disconnect()
      const stored = answer.ok ? (answer.data.worksheet?.revision ?? 0) : -1
      const { save } = view()
      // Not one change more has left the device than the database has.
      expect(save).toEqual({ kind: 'full', waiting: edits.length - stored })
      expect((await fetch(new URL('/me/data.json', server.url), { headers: { cookie: seat } })).status).toBe(200)
      expect((await fetch(new URL('/room', server.url), { headers: { cookie: seat } })).status).toBe(200)
    }
    for (const surface of ['console', 'wall'] as const) {
      const page = new URL(`/${surface}/${live.sessionId}`, server.url)
      expect((await fetch(page, { headers: { cookie } })).status).toBe(200)
    }
    expect((await fetch(new URL('/health', server.url))).status).toBe(200)

    await disk.empty(server.pid)
    await expect.poll(told, { timeout: 30_000 }).toBe(false)
    await expectNothingLost(live)
    expect(await facilitator.socket.emitWithAck('pause', { paused: true })).toMatchObject({ ok: true })
    expect(logged(server, 'the disk is full')).toBe(1)
    expect(logged(server, 'there is room on the disk again')).toBe(1)
    facilitator.socket.disconnect()
  })

  it('takes nothing at all, and the database gives up: it comes back by itself, with all that was acknowledged', {
    timeout: 120_000
  }, async () => {
    await open()
    // No file may become longer than nothing: what a broken disk says to every write.
    const limit = (bytes: string) => execFileSync('prlimit', ['--pid', String(server.pid), `--fsize=${bytes}:`])
    await live.writeAll(size, seededRandom(1), 40, () => limit('0'))
    await expect.poll(() => logged(server, 'the embedded database died'), { timeout: 30_000 }).toBeGreaterThan(0)
    expect((await fetch(new URL('/health', server.url))).status).toBe(503)
    limit('unlimited')
    await expectNothingLost(live)
    expect(logged(server, 'the embedded database is back')).toBe(1)
    expect(await live.room.facilitator.socket.emitWithAck('pause', { paused: true })).toMatchObject({ ok: true })
  })
})
