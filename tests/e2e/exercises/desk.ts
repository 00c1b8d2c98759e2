import { expect, type Locator, type Page } from 'playwright/test'
import { pressByKeys } from '../keys.ts'
import { expectSaved } from '../participant.ts'
import { plain, say } from '../words.ts'

/** The question of a field, by the words it begins with. */
export function question(within: Page | Locator, label: string): Locator {
  return within.getByRole('group', { name: new RegExp(`^${label}`) })
}

/** By keys: hands in, also when the worksheet asks about what is open, and reads this about oneself. */
export async function handInByKeys(ana: Page, own: string, isOpen = false): Promise<void> {
  await expectSaved(ana)
  await pressByKeys(ana, ana.getByRole('button', { name: say('worksheet:handIn.button'), exact: true }))
  if (isOpen) {
    await expect(ana.getByRole('dialog', { name: say('sheet:open.title') })).toBeVisible()
    await pressByKeys(ana, ana.getByRole('button', { name: say('worksheet:handIn.anyway') }))
  }
  await expect(ana.getByText(say('worksheet:picture.handedIn'))).toBeVisible()
  await expect(ana.getByRole('heading', { level: 1, name: plain(own), exact: true })).toBeVisible()
  // What was pressed is gone; the focus is on what took its place.
  await expect(ana.getByRole('main')).toBeFocused()
  await expectSaved(ana)
}

/** Another page load later: it is still handed in, and is taken back by keys to go on writing. */
export async function comeBack(ana: Page): Promise<void> {
  await ana.reload()
  await expect(ana.getByText(say('worksheet:picture.handedIn'))).toBeVisible()
  await expect(ana.getByRole('status').filter({ hasText: say('worksheet:save.nothing') })).toBeVisible()
  await pressByKeys(ana, ana.getByRole('button', { name: say('worksheet:picture.takeBack') }))
}
