import { type BrowserContextOptions, expect, type Page } from 'playwright/test'
import type { Edit } from '#app/contract/change.ts'
import type { Stage } from '#app/contract/stage.ts'
import type { Answers } from '#app/contract/worksheet.ts'
import { firstFacilitator } from '#tests/fixtures/facilitator.ts'
import { contact, openRoom, type Participant, type Room } from '#tests/realtime/room.ts'
import { test as base } from '#tests/setup/browser.ts'
import { visit } from '../alive.ts'
import { expectStage, meter } from '../facilitator.ts'
import { pressByKeys } from '../keys.ts'
import { openAsFacilitator, takeSeat } from '../room.ts'
import { plain, say } from '../words.ts'

export { expect } from 'playwright/test'

const others = ['Ben', 'Chen', 'Dalia', 'Emil', 'Farid']

/** On everybody's map; the last is from outside. */
const onMap = ['One', 'Two', 'Three']

/** Texts of an exercise by keys that follow from its definition. */
export const tell = say as (key: string, values?: Record<string, number>) => string

/** What somebody says about one of their contacts. */
export const about = (contactId: string, fields: Answers): Edit => ({ kind: 'answer', contactId, fields })

/** What somebody says in a row: a chair, a channel, a line of their own, or `self`. */
export const row = (rowId: string, fields: Answers): Edit => ({ kind: 'row', rowId, fields })

/** A room of six: the facilitator at console and wall, Ana in a browser, five others at sockets as simulated people are. */
export type Workshop = {
  room: Room
  console: Page
  wall: Page
  /** Everybody writes three names; Ana's worksheet is opened with hers on it. */
  drawMaps: (options?: BrowserContextOptions) => Promise<Page>
  /** The facilitator finds the exercise on the run sheet and opens it, by keys. */
  open: (exerciseId: string) => Promise<void>
  /** The others answer and hand in. `person` counts from 0, `map` are the ids of their three contacts. */
  answer: (edits: (person: number, map: readonly string[]) => Edit[]) => Promise<void>
  /** By keys to the reveal; console and wall say this and have the same figures. Returns the rows of all tables. */
  reveal: (sentence: string) => Promise<string[][]>
}

/** Playwright's `test` with a workshop that runs every exercise. */
export const test = base.extend<{ workshop: Workshop }>({
  workshop: async ({ page: console, server, newPerson }, use) => {
    const cookie = await firstFacilitator(server)
    const room = await openRoom(server, cookie, ['Ana', ...others])
    await openAsFacilitator(console, { cookie }, server, `/console/${room.sessionId}`)
    const opened = console.waitForEvent('popup')
    await console.keyboard.press('w')
    const wall = await opened
    await expect(console.getByText(say('console:top.wallConnected'))).toBeVisible()

    const seated: Participant[] = []
    const maps = new Map<Participant, string[]>()
    const sitDown = async () => {
      if (seated.length === 0) seated.push(...(await Promise.all(others.map(room.join))))
    }
    const next = async (stage: Stage) => {
      await console.keyboard.press('n')
      await expectStage(console, say(`console:stages.${stage}`))
    }

    await use({
      room,
      console,
      wall,
      drawMaps: async (options) => {
        const roundId = await room.startRound('map')
        await room.move(roundId, 'preview', 'open')
        const ana = await room.join('Ana')
        await sitDown()
        await Promise.all([ana, ...seated].map(async (person) => maps.set(person, await drawMap(person, roundId))))
        const page = await newPerson(options)
        await takeSeat(page, ana.cookie, server)
        await visit(page, '/room')
        return page
      },
      open: async (exerciseId) => {
        const title = tell(`exercises:${exerciseId}.title`)
        const sheet = console.getByRole('navigation', { name: say('console:sheet.title') })
        await pressByKeys(console, sheet.getByRole('button', { name: new RegExp(`^${title}`) }))
        await next('preview')
        await next('open')
      },
      answer: async (edits) => {
        await sitDown()
        const { state } = await room.snapshot()
        const roundId = state.round?.id ?? ''
        await Promise.all(
          seated.map((person, index) =>
            person.write(roundId, ...edits(index, maps.get(person) ?? []), { kind: 'handIn' })
          )
        )
      },
      reveal: async (sentence) => {
        await expect(meter(console, 6, 6)).toBeVisible()
        await next('locked')
        await next('revealed')
        await expect(console.getByText(plain(sentence), { exact: true })).toBeVisible()
        await expect(wall.getByRole('heading', { name: plain(sentence), exact: true })).toBeVisible()
        await console.keyboard.press('t')
        await wall.keyboard.press('t')
        const rows = await rowsOf(console)
        expect(await rowsOnAllPages(wall)).toEqual(rows)
        return rows
      }
    })
    room.leave()
  }
})

/** Three names, one of them from outside. Returns their ids. */
async function drawMap(person: Participant, roundId: string): Promise<string[]> {
  const names = onMap.map((name) => contact(name))
  const ids = names.flatMap((edit) => (edit.kind === 'contact' ? edit.contactId : []))
  const places = ids.map((id, place) => about(id, { outside: place === ids.length - 1 }))
  await person.write(roundId, ...names, ...places)
  return ids
}

/** What the tables say that are on the screen now: captions, and the cells of every line. */
async function rowsOf(screen: Page): Promise<string[][]> {
  await expect(screen.getByRole('table').first()).toBeVisible()
  return screen
    .getByRole('table')
    .locator('caption, tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        row instanceof HTMLTableRowElement
          ? Array.from(row.cells, (cell) => cell.textContent ?? '')
          : [row.textContent ?? '']
      )
    )
}

/** The same of all pages of a wall, leafing by key. */
async function rowsOnAllPages(wall: Page): Promise<string[][]> {
  const rows = await rowsOf(wall)
  const marker = wall.getByRole('contentinfo').getByText(/^\d of \d$/)
  const [last = '1'] = (await marker.allTextContents()).map((text) => text.at(-1))
  const pages = Number(last)
  for (let page = 2; page <= pages; page++) {
    await wall.keyboard.press('ArrowRight')
    await expect(marker).toHaveText(say('wall:reveal.page', { page, pages }))
    rows.push(...(await rowsOf(wall)))
  }
  return rows
}
