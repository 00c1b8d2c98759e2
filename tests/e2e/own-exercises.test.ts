import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright/test'
import { rehearse } from '#server/rehearsal/rehearse.ts'
import { Tally } from '#server/rehearsal/tally.ts'
import { granted, openConsole } from '#tests/fixtures/facilitator.ts'
import { readPdf } from '#tests/reports/read-pdf.ts'
import { expect, test } from '#tests/setup/browser.ts'
import { visit } from './alive.ts'
import { pressByKeys, tabTo } from './keys.ts'
import { openAsFacilitator, openRoom } from './room.ts'
import { say } from './words.ts'

const roster = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil', 'Farid']

const state = (page: Page) => page.getByRole('banner').getByRole('status')
const preview = (page: Page) => page.getByRole('complementary', { name: say('author:preview.label') })
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })

test('A copy is changed, looked at, saved, taken along and read again', async ({ page, server, complaints }) => {
  test.setTimeout(180_000)
  complaints.allow(/status of 400/)
  const room = await openRoom(server, roster)
  room.leave()
  await openAsFacilitator(page, room, server, '/programme')
  await page.getByRole('link', { name: say('programme:list.ownExercises') }).click()
  await page
    .getByRole('link', { name: say('author:list.copyOf', { title: say('exercises:energy.title') }), exact: true })
    .click()
  await expect(state(page)).toHaveText(say('author:state.new'))

  const prompt = 'Who makes the week lighter?'
  await field(page, say('author:texts.prompt')).fill(prompt)
  const questions = page.getByRole('region', { name: say('author:fields.title'), exact: true })
  await questions.getByLabel(say('author:fields.label'), { exact: true }).nth(1).fill('Makes me laugh')
  await expect(preview(page).getByRole('heading', { name: prompt })).toBeVisible()
  await expect(preview(page).getByText('Makes me laugh').first()).toBeVisible()
  await preview(page)
    .getByRole('tab', { name: say('author:preview.tabs.chart') })
    .click()
  await expect(preview(page).getByText(say('author:preview.invented', { people: 18 }))).toBeVisible()
  // What the copy said of the old question is gone with it.
  await expect(preview(page).getByRole('heading', { name: 'Makes me laugh' })).toBeVisible()

  await preview(page)
    .getByRole('tab', { name: say('author:preview.tabs.paper') })
    .click()
  const definition = await preview(page).locator('input[name=definition]').inputValue()
  const title = say('author:copyTitle', { title: say('exercises:energy.title') })
  for (const template of ['personal', 'cohort']) {
    const response = await page.request.post('/exercises/preview.pdf', { form: { definition, template } })
    expect(response.headers()['content-type']).toBe('application/pdf')
    const { text } = await readPdf(new Uint8Array(await response.body()))
    expect(text).toContain(title)
  }

  // Unsaved work is there again after a reload.
  await page.reload()
  await expect(field(page, say('author:texts.prompt'))).toHaveValue(prompt)
  await field(page, say('author:texts.name')).fill('')
  await page.getByRole('button', { name: say('author:save'), exact: true }).click()
  await expect(page.getByText(say('author:faults.missing')).first()).toBeVisible()
  await page.getByRole('button', { name: say('author:undo'), exact: true }).click()
  await page.getByRole('button', { name: say('author:save'), exact: true }).click()
  await expect(state(page)).toHaveText(say('author:state.saved', { version: 1 }))

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: say('author:export') }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe(`${title}.json`)
  const exported = JSON.parse(await readFile(await file.path(), 'utf8'))
  expect(exported.texts).toMatchObject({ prompt, 'fields.nurtures.label': 'Makes me laugh' })

  await page.getByRole('link', { name: say('author:back') }).click()
  const upload = (content: unknown) =>
    page.getByLabel(say('author:import.file')).setInputFiles({
      name: 'exercise.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(content))
    })
  await upload({ ...exported, fields: [{ kind: 'yesNo', id: 'other' }] })
  await page.getByRole('button', { name: say('author:import.submit') }).click()
  await expect(page.getByRole('alert').getByText('gaps.0.of.0.field')).toBeVisible()
  await upload(exported)
  await page.getByRole('button', { name: say('author:import.submit') }).click()
  await page.waitForURL('**/exercises/own-*')
  expect(page.url()).not.toContain(exported.id)
  await expect(field(page, say('author:texts.prompt'))).toHaveValue(prompt)

  await page.getByRole('link', { name: say('author:back') }).click()
  const remove = page.getByRole('button', { name: say('author:line.remove', { name: title }) })
  await expect(remove).toHaveCount(2)
  await remove.first().click()
  await expect(remove).toHaveCount(1)
  await page.getByRole('button', { name: say('author:list.restore') }).click()
  await expect(remove).toHaveCount(2)
})

test('A blank one is made by keys, run, and has its chart', async ({ page, server }) => {
  test.setTimeout(240_000)
  const room = await openRoom(server, roster)
  room.leave()
  const { sessionId, cookie } = room
  await page.setViewportSize({ width: 1400, height: 900 })
  await openAsFacilitator(page, room, server, '/exercises')
  await pressByKeys(page, page.getByRole('link', { name: say('author:list.blank') }))
  const write = async (label: string, text: string) => {
    await tabTo(page, field(page, label).first())
    await page.keyboard.type(text)
  }
  await expect(field(page, say('author:texts.name'))).toBeVisible()
  await write(say('author:texts.name'), 'Thinking aloud')
  await write(say('author:texts.prompt'), 'With whom do you think aloud?')
  await write(say('author:fields.new'), 'Helps me think')
  await page.keyboard.press('Enter')
  await tabTo(page, field(page, say('author:gaps.kind')))
  await page.keyboard.type(say('author:gapKinds.coverage').slice(0, 6))
  await expect(field(page, say('author:gaps.kind'))).toHaveValue('coverage')
  await pressByKeys(page, page.getByRole('button', { name: say('author:save'), exact: true }))
  await expect(state(page)).toHaveText(say('author:state.saved', { version: 1 }))
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''

  const item = { id: randomUUID(), kind: 'exercise', title: null, exerciseId: id, settings: {}, minutes: 15, notes: '' }
  await page.request.post(`/plan/${sessionId}`, { data: { kind: 'add', item, to: 1 } })

  const line = await openConsole(server.url, cookie, sessionId)
  const { items, session } = await granted(line.emitWithAck('sync', {}))
  const networks = Array.from({ length: 6 }, (_, person) => ({
    contacts: Array.from({ length: person + 3 }, (_, index) => ({ label: `N${index}`, answers: {} })),
    ties: []
  }))
  const people = rehearse(
    { url: server.url, code: session.code, networks, pace: 'fast', seed: 1, rounds: 2 },
    new Tally(),
    new AbortController().signal
  )
  const run = async (exerciseId: string) => {
    const itemId = items.find((item) => item.exercise?.id === exerciseId)?.id ?? ''
    const { round } = await granted(line.emitWithAck('startRound', { itemId, liveCharts: false }))
    const roundId = round?.id ?? ''
    await granted(line.emitWithAck('moveStage', { roundId, from: 'preview', to: 'open' }))
    await expect
      .poll(async () => (await granted(line.emitWithAck('sync', {}))).progress.handedIn, { timeout: 60_000 })
      .toBe(6)
    return roundId
  }
  await run('map')
  const roundId = await run(id)
  await people
  await granted(line.emitWithAck('moveStage', { roundId, from: 'open', to: 'locked' }))
  await granted(line.emitWithAck('moveStage', { roundId, from: 'locked', to: 'revealed' }))
  line.disconnect()
  await visit(page, `/wall/${sessionId}`)
  await expect(page.getByText(/^Helps me think: /)).toBeVisible()
})
