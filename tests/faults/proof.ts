import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'
import type { Edit } from '#app/contract/change.ts'
import type { ConsoleSnapshot, WallSnapshot, Walls } from '#app/contract/room.ts'
import type { Worksheet } from '#app/contract/worksheet.ts'
import { granted } from '#tests/fixtures/facilitator.ts'
import { connectTo, sitDown } from '#tests/realtime/room.ts'
import type { Device } from './device.ts'
import type { RoomScreen } from './screens.ts'

type Room = {
  url: string
  sessionId: string
  cookie: string
  devices: readonly Device[]
  console: RoomScreen<ConsoleSnapshot>
  wall: RoomScreen<WallSnapshot>
}

/** What a person's export has of one round, as far as the plans of these tests write it. */
type Exported = {
  worksheets: { contacts: { id: string; label: string; answers: { closeness?: number } }[]; ties: [string, string][] }[]
}

/** How many people are looked at together. */
const atOnce = 20

/**
 * What every fault ends with: each change that was written is acknowledged and stored exactly once (by the person's own
 * export and by the worksheet's revision, which every stored change raises by one), and every screen that has been open all
 * the time shows what a fresh one shows.
 */
export async function expectNothingLost({ url, sessionId, cookie, devices, console, wall }: Room): Promise<void> {
  await Promise.all(devices.map((device) => device.stored()))
  for (let first = 0; first < devices.length; first += atOnce) {
    await Promise.all(devices.slice(first, first + atOnce).map((device) => expectStoredOnce(url, device)))
  }
  const fresh = async (surface: 'console' | 'wall') => {
    const { socket } = await connectTo<'console' | 'wall'>(surface, url, { cookie, auth: { sessionId } })
    const snapshot = await granted<WallSnapshot>(socket.emitWithAck('sync', {}))
    socket.disconnect()
    return snapshot
  }
  // Presence and counts come with the next beat; what they come to is compared.
  const isSame = async () => {
    const [newConsole, newWall] = [await fresh('console'), await fresh('wall')]
    return [
      [seen(console.view()), seen(newConsole)],
      [seen(wall.view()), seen(newWall)]
    ]
  }
  await expect
    .poll(async () => (await isSame()).map(([open, now]) => isDeepStrictEqual(open, now)), {
      timeout: 30_000
    })
    .toEqual([true, true])

  const [consoles, walls] = await isSame()
  expect(consoles?.[0]).toEqual(consoles?.[1])
  expect(walls?.[0]).toEqual(walls?.[1])
  // A first look that the fault met is asked for again a little later.
  const lines = () => [console.connection(), wall.connection()]
  await expect.poll(lines, { timeout: 30_000 }).toEqual(['live', 'live'])
}

async function expectStoredOnce(url: string, device: Device): Promise<void> {
  const response = await fetch(new URL('/me/data.json', url), { headers: { cookie: device.cookie } })
  const { worksheets } = (await response.json()) as Exported
  expect(worksheets.map(writtenIn)).toEqual([writtenBy(device.edits)])

  const { socket, snapshot } = await sitDown(url, device.cookie)
  socket.disconnect()
  expect(snapshot.worksheet?.revision).toBe(device.edits.length)
  // A change from another device is on its way to this one.
  await device.until(({ worksheet }) => worksheet?.revision === snapshot.worksheet?.revision)
  expect(sheet(device.view().worksheet)).toEqual(sheet(snapshot.worksheet))
  expect(device.view().state).toEqual(snapshot.state)
  expect(device.view().refused).toEqual([])
}

type Written = { contacts: [id: string, label: string, closeness: number | undefined][]; ties: string[] }

function writtenIn({ contacts, ties }: Exported['worksheets'][number]): Written {
  return {
    contacts: contacts
      .map(({ id, label, answers }): Written['contacts'][number] => [id, label, answers.closeness])
      .sort(),
    ties: ties.map((ends) => ends.join(' ')).sort()
  }
}

function writtenBy(edits: readonly Edit[]): Written {
  const closeness = new Map(
    edits.flatMap((edit) => (edit.kind === 'answer' ? [[edit.contactId, Number(edit.fields.closeness)] as const] : []))
  )
  return {
    contacts: edits
      .flatMap((edit): Written['contacts'] =>
        edit.kind === 'contact' ? [[edit.contactId, edit.label, closeness.get(edit.contactId)]] : []
      )
      .sort(),
    ties: edits.flatMap((edit) => (edit.kind === 'tie' ? [`${edit.a} ${edit.b}`] : [])).sort()
  }
}

const sheet = (worksheet: Worksheet | null) =>
  worksheet && { ...worksheet, ties: worksheet.ties.map((ends) => ends.join(' ')).sort() }

/**
 * A snapshot without what may differ between two that show the same: when it was asked for, the beat it was seen at, and
 * how many walls are open, since looking opens another.
 */
function seen<Snapshot extends WallSnapshot & { walls?: Walls }>(snapshot: Snapshot) {
  const { serverTime: _time, progress, walls, ...room } = snapshot
  return { ...room, progress: { ...progress, beat: 0 }, isWallOpen: walls && walls.screens > 0 }
}
