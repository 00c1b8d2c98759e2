import { expect, type Locator, type Page } from 'playwright/test'

/** Goes on with Tab until this has the focus. Throws when it cannot be reached. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${target} cannot be reached with Tab.`)
}

/** Tab to a button, then Enter. */
export async function pressByKeys(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Tab to a group of radio buttons that has no answer yet, then arrows to one of them. */
export async function chooseByKeys(page: Page, group: Locator, index: number): Promise<void> {
  await tabTo(page, group.getByRole('radio').first())
  if (index === 0) await page.keyboard.press('Space')
  for (let step = 0; step < index; step++) await page.keyboard.press('ArrowRight')
  await expect(group.getByRole('radio').nth(index)).toBeChecked()
}
