import { describe, expect, it } from 'vitest'
import { signUpFirst } from '#tests/fixtures/facilitator.ts'
import { openRoom } from '#tests/realtime/room.ts'
import { databaseKinds, freshDatabase } from '#tests/setup/databases.ts'
import { freePort } from '#tests/setup/free-port.ts'
import { startServer } from '#tests/setup/server.ts'
import { createWriter, missingFrom } from './writers.ts'

const names = Array.from({ length: 20 }, (_, place) => `Person ${place}`)
const size = 12
const perPerson = 3 * size - 1

describe.each(databaseKinds)('A server that is killed while twenty people write (%s)', (kind) => {
  it('has everything it acknowledged when it is back, takes the rest, and nothing twice', {
    timeout: 120_000
  }, async () => {
    const { forServer, remove } = await freshDatabase(kind)
    const options = { ...forServer, env: { PORT: String(await freePort()) } }
    const first = await startServer(options)
    const cookie = await signUpFirst(first)
    const room = await openRoom(first, cookie, names)
    const wall = await room.openWall()
    const roundId = await room.startRound('map')
    await room.move(roundId, 'preview', 'open')
    const people = await Promise.all(names.map(room.join))
    const writers = people.map((person) => createWriter(person, roundId, size))

    let acknowledged = 0
    let killed: Promise<void> | null = null
    const countAndKill = () => {
      acknowledged += 1
      if (acknowledged > (names.length * perPerson) / 3) killed ??= first.kill('SIGKILL')
    }
    // Everybody stops at the kill, some with a change on its way.
    await Promise.all(writers.map((writer) => writer.write(countAndKill, () => killed === null)))
    await killed
    expect(acknowledged).toBeLessThan(names.length * perPerson)

    const second = await startServer(options)
    for (const writer of writers) {
      await new Promise<void>((back) => {
        if (writer.socket.connected) back()
        else writer.socket.once('connect', back)
      })
      const { worksheet } = await writer.sync()
      expect(missingFrom(worksheet, writer.acknowledged)).toEqual([])
      // At most the one change that was on its way is there beside what was acknowledged.
      expect((worksheet?.revision ?? 0) - writer.acknowledged.revision).toBeOneOf([0, 1])
    }

    await Promise.all(writers.map((writer) => writer.write()))
    for (const writer of writers) {
      const { worksheet } = await writer.sync()
      expect(missingFrom(worksheet, writer.acknowledged)).toEqual([])
      expect(worksheet?.revision).toBe(perPerson)
      expect([worksheet?.contacts.length, worksheet?.ties.length]).toEqual([size, size - 1])
      expect(writer.refused).toEqual([])
    }
    const fresh = await room.openConsole()
    const snapshot = await fresh.socket.emitWithAck('sync', {})
    expect(snapshot).toMatchObject({ ok: true, data: { changes: names.length * perPerson, progress: { writing: 20 } } })
    await wall.until('progress', ({ writing, expected }) => writing === 20 && expected === 20)
    room.leave()
    await second.stop()
    await remove()
  })
})
