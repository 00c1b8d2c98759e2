import { openRoom, type Room } from '#tests/realtime/room.ts'
import type { RunningServer } from '#tests/setup/server.ts'
import { type Device, lineTo, openDevice } from './device.ts'
import { openConsoleScreen, openWallScreen } from './screens.ts'

export type LiveRoom = Awaited<ReturnType<typeof openLiveRoom>>

/** A room with the map open, and everybody in it on a page's own client: people, one console, one wall. */
export async function openLiveRoom(server: RunningServer, cookie: string, names: string[]) {
  const room = await openRoom(server, cookie, names)
  const roundId = await room.startRound('map')
  await room.move(roundId, 'preview', 'open')
  const devices: Device[] = []
  for (const name of names) devices.push(await deviceOf(room, server.url, name))
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
