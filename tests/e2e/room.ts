import type { Page } from 'playwright/test'
import type { Stage } from '#app/contract/stage.ts'
import { rehearse } from '#server/rehearsal/rehearse.ts'
import { Tally } from '#server/rehearsal/tally.ts'
import { createCohort, firstFacilitator, granted, openConsole } from '#tests/fixtures/facilitator.ts'
import type { RunningServer } from '#tests/setup/server.ts'
import { visit } from './alive.ts'

/** A session with its facilitator at the console's socket, for tests that look at somebody else's screen. */
export type Room = {
  sessionId: string
  code: string
  cookie: string
  /** Starts a round of an exercise and opens it. */
  open: (exerciseId: string) => Promise<string>
  move: (roundId: string, from: Stage, to: Stage) => Promise<void>
  /** Fills free seats with simulated people, who write and hand in the map and then the audit. Resolves when all have. */
  fill: (count: number) => Promise<void>
  leave: () => void
}

/** Makes the first facilitator, a cohort of these people, and stands at its console. */
export async function openRoom(server: RunningServer, names: string[]): Promise<Room> {
  const cookie = await firstFacilitator(server)
  const sessionId = await createCohort(server, cookie, names)
  const line = await openConsole(server.url, cookie, sessionId)
  const { items, session } = await granted(line.emitWithAck('sync', {}))
  const move = async (roundId: string, from: Stage, to: Stage) => {
    await granted(line.emitWithAck('moveStage', { roundId, from, to }))
  }
  return {
    sessionId,
    code: session.code,
    cookie,
    move,
    open: async (exerciseId) => {
      const itemId = items.find((item) => item.exercise?.id === exerciseId)?.id ?? ''
      const { round } = await granted(line.emitWithAck('startRound', { itemId, liveCharts: false }))
      const roundId = round?.id ?? ''
      await move(roundId, 'preview', 'open')
      return roundId
    },
    fill: (count) => fill(server.url, session.code, count),
    leave: () => line.disconnect()
  }
}

/** Maps of 4, 5, 6, ... names. */
async function fill(url: string, code: string, count: number): Promise<void> {
  const networks = Array.from({ length: count }, (_, person) => ({
    contacts: Array.from({ length: person + 4 }, (_, index) => ({
      label: `N${index}`,
      answers: { outside: index > 2 }
    })),
    ties: []
  }))
  const tally = new Tally()
  await rehearse({ url, code, networks, pace: 'fast', seed: 1, rounds: 2 }, tally, new AbortController().signal)
}

/** Gives a browser the cookies of a seat or a facilitator. */
export async function takeSeat(page: Page, cookie: string, server: RunningServer): Promise<void> {
  const pairs = cookie.split('; ').map((pair) => pair.split(/=(.*)/s))
  await page.context().addCookies(pairs.map(([name = '', value = '']) => ({ name, value, url: server.url })))
}

/** Opens a page of the room's facilitator, and waits until it is live. */
export async function openAsFacilitator(
  page: Page,
  { cookie }: Pick<Room, 'cookie'>,
  server: RunningServer,
  path: string
): Promise<void> {
  await takeSeat(page, cookie, server)
  const isLive = /^\/(console|wall)\//.test(path) ? page.waitForEvent('websocket') : null
  await visit(page, path)
  await isLive
}
