import { namespaces } from '#app/contract/protocol.ts'
import type { ConsoleSnapshot, WallSnapshot } from '#app/contract/room.ts'
import type { OpenSocket } from '#app/live/line-options.ts'
import { createOvertaking } from '#app/live/overtaking.ts'
import { askForAll, type Connection, openLine, patience } from '#app/live/room-line.ts'
import { type ConsoleMessage, consoleView, type WallMessage, wallView } from '#app/live/room-view.ts'
import { ServerClock } from '#app/live/server-clock.ts'

export type RoomScreen<Snapshot> = { view: () => Snapshot; connection: () => Connection; close: () => void }

/** A console without its screen: line, order of messages and picture are the page's own. */
export function openConsoleScreen(initial: ConsoleSnapshot, open: OpenSocket): RoomScreen<ConsoleSnapshot> {
  return openScreen<ConsoleSnapshot, ConsoleMessage>('console', initial, consoleView, open)
}

/** A wall without its screen. */
export function openWallScreen(initial: WallSnapshot, open: OpenSocket): RoomScreen<WallSnapshot> {
  return openScreen<WallSnapshot, WallMessage>('wall', initial, wallView, open)
}

function openScreen<Snapshot extends WallSnapshot, Message>(
  surface: 'console' | 'wall',
  initial: Snapshot,
  see: (room: Snapshot, message: Message) => Snapshot,
  open: OpenSocket
): RoomScreen<Snapshot> {
  let room = initial
  let connection: Connection = 'connecting'
  const clock = new ServerClock(initial.serverTime)
  const { hear, ask } = createOvertaking<Message>((message) => {
    room = see(room, message)
  })
  const hearAs = (kind: string, value: object) => hear({ kind, ...value } as Message)
  const { socket, hangUp } = openLine({
    namespace: namespaces[surface],
    viewer: { sessionId: initial.session.id },
    open,
    onConnection: (now) => {
      connection = now
    },
    sync: async (line) => {
      const asking = askForAll<Snapshot>(clock, true, () => line.timeout(patience).emitWithAck('sync', {}))
      return (await ask(asking.then((snapshot) => snapshot && ({ kind: 'snapshot', snapshot } as Message)))) !== null
    }
  })
  socket.on('state', (state) => hearAs('state', { state }))
  socket.on('pulse', (pulse) => hearAs('pulse', { pulse }))
  socket.on('progress', (progress) => hearAs('progress', { progress }))
  socket.on('release', (message) => hearAs('release', message))
  socket.on('walls', (walls) => hearAs('walls', { walls }))
  socket.on('desk', (desk) => hearAs('desk', { desk }))
  socket.on('notes', (notes) => hearAs('notes', { notes }))
  return { view: () => room, connection: () => connection, close: hangUp }
}
