import { expect, type Locator, type Page } from 'playwright/test'

/** React has taken this over from the server's page: what is done to it from here on is heard. */
export async function expectAlive(locator: Locator): Promise<void> {
  const isAlive = () =>
    locator.evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactProps')))
  await expect.poll(isAlive).toBe(true)
}

/** Opens a page and waits until it is alive: nobody is as fast as a test. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expectAlive(page.getByRole('main'))
}
