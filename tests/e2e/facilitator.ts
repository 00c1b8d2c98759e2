import { randomUUID } from 'node:crypto'
import { expect, type Page } from 'playwright/test'
import type { RunningServer } from '#tests/setup/server.ts'
import { visit } from './alive.ts'
import { say } from './words.ts'

/** Opens the one-time link that the server printed, and makes the account. */
export async function makeAccount(page: Page, server: RunningServer): Promise<void> {
  await visit(page, await server.firstLink())
  await page.getByLabel(say('programme:first.name')).fill('Ruth Facilitator')
  await page.getByLabel(say('programme:first.email')).fill('ruth@example.org')
  await page.getByLabel(say('programme:first.password')).fill('a sentence to remember')
  await page.getByRole('button', { name: say('programme:first.submit') }).click()
  await expect(page.getByRole('heading', { name: say('programme:list.title') })).toBeVisible()
}

/** Fills in the form for an own cohort; its console opens. */
export async function makeCohort(
  page: Page,
  cohort: { title: string; names: readonly string[]; language?: 'en' | 'es' }
): Promise<void> {
  await page.getByRole('link', { name: say('programme:list.start') }).click()
  await page.getByLabel(say('programme:create.name')).fill(cohort.title)
  await page.getByLabel(say('programme:create.startsAt')).fill('2026-11-24T09:00')
  await page.getByLabel(say('programme:create.language')).selectOption(cohort.language ?? 'en')
  await page.getByLabel(say('programme:create.people')).fill(cohort.names.join('\n'))
  await page.getByRole('button', { name: say('programme:create.submit') }).click()
  await page.waitForURL('**/console/*')
}

/** The code as the console shows it, "HBR 482". */
export async function codeOf(page: Page): Promise<string> {
  const code = await page
    .getByRole('banner')
    .getByText(/^[A-Z]{3}\s\d{3}$/)
    .textContent()
  return code ?? ''
}

/** Presses the one large button, which has to say this. */
export async function goOn(page: Page, label: string): Promise<void> {
  await page.getByRole('contentinfo').getByRole('button', { name: label, exact: true }).click()
}

/** One step back, to the stage of this name. */
export async function goBack(page: Page, stage: string): Promise<void> {
  await page
    .getByRole('contentinfo')
    .getByRole('button', { name: say('console:actions.back'), exact: true })
    .click()
  await expectStage(page, stage)
}

/** The exercise is at this stage, and the console takes the next step. */
export async function expectStage(page: Page, stage: string): Promise<void> {
  const current = page.getByRole('list', { name: say('console:stages.label') }).locator('[aria-current=step]')
  await expect(current).toHaveText(stage)
  await expect(page.getByRole('contentinfo').getByRole('button').last()).toBeEnabled()
}

/** How many have handed in, as the console draws it. */
export function meter(page: Page, handedIn: number, expected: number, writing = 0, away = 0) {
  return page.getByRole('img', { name: say('console:progress.meter', { handedIn, expected, writing, away }) })
}

/** Opens the wall in its own window. */
export async function openWall(page: Page): Promise<Page> {
  const opened = page.waitForEvent('popup')
  await page.getByRole('link', { name: say('console:top.openWall') }).click()
  const wall = await opened
  await wall.setViewportSize({ width: 1920, height: 1080 })
  await expect(page.getByText(say('console:top.wallConnected'))).toBeVisible()
  return wall
}

/** Presses the button that says just this. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
}

/** Presses a key of the console, once no question stands before it: one that is just closing still takes what is pressed. */
export async function pressKey(console: Page, key: string): Promise<void> {
  await expect(console.locator('[role=dialog], [role=alertdialog]')).toHaveCount(0)
  await console.keyboard.press(key)
}

/** Makes an invitation on the programme page, newest cohort first, and an account by it. */
export async function bringAlong(robin: Page, kim: Page, sessionId: string): Promise<void> {
  await visit(robin, '/programme')
  const team = robin.getByRole('region', { name: say('team:title') }).first()
  await team.getByRole('button', { name: say('team:invite') }).click()
  await robin.getByLabel(say('team:dialog.name')).fill('Kim')
  await press(robin, say('team:dialog.make'))
  const link = await robin.getByRole('textbox', { name: say('team:dialog.link', { name: 'Kim' }) }).inputValue()
  await robin.keyboard.press('Escape')
  await expect(team.getByText(/Kim/)).toBeVisible()
  await visit(kim, link)
  await kim.getByLabel(say('programme:first.name')).fill('Kim')
  await kim.getByLabel(say('programme:first.email')).fill(`kim-${randomUUID()}@example.org`)
  await kim.getByLabel(say('programme:first.password')).fill('a sentence to remember')
  await press(kim, say('team:invited.submit'))
  await expect(kim.getByRole('heading', { name: say('programme:list.title') })).toBeVisible()
  const live = kim.waitForEvent('websocket')
  await visit(kim, `/console/${sessionId}`)
  await live
}

/** The countdown of a screen in seconds; null when it shows none. */
export async function secondsOn(screen: Page): Promise<number | null> {
  const [text] = await screen.getByRole('timer').allTextContents()
  if (text === undefined) return null
  return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
}
