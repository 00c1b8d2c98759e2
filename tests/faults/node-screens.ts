import { isDeepStrictEqual } from 'node:util'
import type { Socket } from 'socket.io-client'
import { expect } from 'vitest'
import type { ConsoleSnapshot, WallSnapshot } from '#app/contract/room.ts'
import type { SessionState } from '#app/contract/stage.ts'
import type { WorksheetSnapshot } from '#app/contract/worksheet.ts'
import { createOvertaking } from '#app/live/overtaking.ts'
import { type ConsoleMessage, consoleView, type WallMessage, wallView } from '#app/live/room-view.ts'
import { withDelta } from '#app/live/worksheet-view.ts'
import { granted } from '#tests/fixtures/facilitator.ts'
import type { Line, Participant } from '#tests/realtime/room.ts'

/** What stands on a screen, kept up to date from what it hears as the page does, and what a fresh look would show. */
export type Screen = { name: string; shown: () => unknown; fresh: () => Promise<unknown> }

/** Waits until every screen shows what a fresh look shows. */
export async function expectFresh(screens: Screen[]): Promise<void> {
  for (const { name, shown, fresh } of screens) {
    const differs = async () => !isDeepStrictEqual(shown(), await fresh())
    await expect.poll(differs, { message: name, timeout: 30_000 }).toBe(false)
    expect(shown(), name).toEqual(await fresh())
  }
}

/** A console that hears what the page hears. */
export function watchConsole(name: string, { socket }: Line<'console'>): Promise<Screen> {
  return watchRoom<ConsoleSnapshot, ConsoleMessage>(name, socket, consoleView, () => true)
}

/** A wall; as the page does, it asks for the whole when another round or item runs. */
export function watchWall(name: string, { socket }: Line<'wall'>): Promise<Screen> {
  const isElsewhere = (room: WallSnapshot, { round, item }: SessionState) =>
    round?.id !== room.state.round?.id || item?.id !== room.state.item?.id
  return watchRoom<WallSnapshot, WallMessage>(name, socket, wallView, isElsewhere)
}

/** What a line may tell, by the name of its message, and under which name the view knows it. */
const news = ['pulse', 'progress', 'walls', 'desk', 'notes'] as const

async function watchRoom<Snapshot extends WallSnapshot, Message>(
  name: string,
  typed: unknown,
  see: (room: Snapshot, message: Message) => Snapshot,
  asksAnew: (room: Snapshot, state: SessionState) => boolean
): Promise<Screen> {
  const socket = typed as Socket
  const look = (): Promise<Snapshot> => granted(socket.emitWithAck('sync', {}))
  let room = await look()
  const { hear, ask } = createOvertaking<Message>((message) => {
    room = see(room, message)
  })
  const hearAs = (kind: string, value: object) => hear({ kind, ...value } as Message)
  const sync = () =>
    ask(
      look().then(
        (snapshot) => ({ kind: 'snapshot', snapshot }) as Message,
        () => null
      )
    )
  socket.on('connect', () => void sync())
  socket.on('state', (state: SessionState) => {
    const anew = asksAnew(room, state)
    hearAs('state', { state })
    if (anew) void sync()
  })
  for (const kind of news) socket.on(kind, (value: unknown) => hearAs(kind, { [kind]: value }))
  socket.on('release', (message: object) => hearAs('release', message))
  await sync()
  return { name, shown: () => lasting(room), fresh: async () => lasting(await look()) }
}

/** A device that only looks while another one of the same person writes. */
export async function watchWorksheet(name: string, { socket, sync: look }: Participant): Promise<Screen> {
  let page: WorksheetSnapshot = await look()
  const sync = async () => {
    page = await look().catch(() => page)
  }
  socket.on('connect', () => void sync())
  socket.on('state', (state) => {
    if (state.revision <= page.state.revision) return
    const again = state.round?.id !== page.state.round?.id || state.round?.stage !== page.state.round?.stage
    page = { ...page, state }
    if (again) void sync()
  })
  socket.on('changed', (delta) => {
    const { worksheet, missed } = withDelta(page.worksheet, delta, '')
    page = { ...page, worksheet }
    if (missed) void sync()
  })
  await sync()
  return { name, shown: () => withoutTime(page), fresh: async () => withoutTime(await look()) }
}

/** All but the moment of the look. */
function lasting<Room extends WallSnapshot>({ progress, ...room }: Room) {
  const { beat: _, ...counts } = progress
  return { ...withoutTime(room), progress: counts }
}

function withoutTime<Page extends { serverTime: string }>({ serverTime: _, ...page }: Page) {
  return page
}
