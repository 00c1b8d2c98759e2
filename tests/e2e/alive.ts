import { expect, type Locator } from 'playwright/test'

/** React has taken this over from the server's page: what is done to it from here on is heard. */
export async function expectAlive(locator: Locator): Promise<void> {
  const isAlive = () =>
    locator.evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactProps')))
  await expect.poll(isAlive).toBe(true)
}
