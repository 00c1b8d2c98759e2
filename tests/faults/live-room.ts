import { openRoom, type Room } from '#tests/realtime/room.ts'
import type { RunningServer } from '#tests/setup/server.ts'
import { type Device, lineTo, openDevice, planOf } from './device.ts'
import { openConsoleScreen, openWallScreen } from './screens.ts'

export type LiveRoom = Awaited<ReturnType<typeof openLiveRoom>>

/** How many people come in together. */
const atOnce = 20

/** A room with the map open, and everybody in it on a page's own client: people, one console, one wall. */
export async function openLiveRoom(server: RunningServer, cookie: string, names: string[]) {
  const room = await openRoom(server, cookie, names)
  const roundId = await room.startRound('map')
  await room.move(roundId, 'preview', 'open')
  const devices: Device[] = []
  for (let first = 0; first < names.length; first += atOnce) {
    const coming = names.slice(first, first + atOnce)
    devices.push(...(await Promise.all(coming.map((name) => deviceOf(room, server.url, name)))))
  }
  const initial = await room.snapshot()
  const open = lineTo(server.url, cookie)
  const console = openConsoleScreen(initial, open)
  const wall = openWallScreen(initial, open)
  return {
    room,
    roundId,
    url: server.url,
    sessionId: room.sessionId,
    cookie,
    devices,
    console,
    wall,
    /** Everybody writes a plan of `size` people. `then` runs once, when so many edits are written. */
    writeAll: async (size: number, patience: () => number, turn: number, then: () => void) => {
      let written = 0
      const onWritten = () => {
        written += 1
        if (written === turn) then()
      }
      await Promise.all(devices.map((device) => device.write(planOf(size), patience, onWritten)))
    },
    close: () => {
      for (const { close } of [...devices, console, wall]) close()
      room.leave()
    }
  }
}

async function deviceOf(room: Room, url: string, name: string): Promise<Device> {
  const person = await room.join(name)
  const device = openDevice(person, lineTo(url, person.cookie))
  await device.online()
  person.socket.disconnect()
  return device
}
