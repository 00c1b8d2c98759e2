import { expect } from 'vitest'
import type { ConsoleSnapshot, WallSnapshot } from '#app/contract/room.ts'
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
    const differs = async () => JSON.stringify(shown()) !== JSON.stringify(await fresh())
    await expect.poll(differs, { message: name, timeout: 30_000 }).toBe(false)
    expect(shown(), name).toEqual(await fresh())
  }
}

export async function watchConsole(name: string, { socket }: Line<'console'>): Promise<Screen> {
  const look = () => granted(socket.emitWithAck('sync', {}))
  let room: ConsoleSnapshot = await look()
  const { hear, ask } = createOvertaking<ConsoleMessage>((message) => {
    room = consoleView(room, message)
  })
  const sync = () =>
    ask(
      look().then(
        (snapshot) => ({ kind: 'snapshot', snapshot }) as const,
        () => null
      )
    )
  socket.on('connect', () => void sync())
  socket.on('state', (state) => {
    hear({ kind: 'state', state })
    void sync()
  })
  socket.on('pulse', (pulse) => hear({ kind: 'pulse', pulse }))
  socket.on('release', (message) => hear({ kind: 'release', ...message }))
  socket.on('walls', (walls) => hear({ kind: 'walls', walls }))
  socket.on('desk', (desk) => hear({ kind: 'desk', desk }))
  socket.on('notes', (notes) => hear({ kind: 'notes', notes }))
  await sync()
  return { name, shown: () => lasting(room), fresh: async () => lasting(await look()) }
}

export async function watchWall(name: string, { socket }: Line<'wall'>): Promise<Screen> {
  const look = () => granted(socket.emitWithAck('sync', {}))
  let room: WallSnapshot = await look()
  const { hear, ask } = createOvertaking<WallMessage>((message) => {
    room = wallView(room, message)
  })
  const sync = () =>
    ask(
      look().then(
        (snapshot) => ({ kind: 'snapshot', snapshot }) as const,
        () => null
      )
    )
  socket.on('connect', () => void sync())
  socket.on('state', (state) => {
    const another = state.round?.id !== room.state.round?.id || state.item?.id !== room.state.item?.id
    hear({ kind: 'state', state })
    if (another) void sync()
  })
  socket.on('progress', (progress) => hear({ kind: 'progress', progress }))
  socket.on('release', (message) => hear({ kind: 'release', ...message }))
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
