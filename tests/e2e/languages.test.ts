import type { Page } from 'playwright/test'
import { resources } from '#app/locales/resources.ts'
import { expect, test } from '#tests/setup/browser.ts'
import { visit } from './alive.ts'
import { codeOf, goOn, makeAccount, makeCohort, openWall } from './facilitator.ts'
import { decir, plain, say } from './words.ts'

type Tree = { [key: string]: string | Tree }

/** Every sentence of a language, by its path. */
function sentences(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : sentences(value, `${path}${key}.`)
  )
}

/** The demo cohort has the same name in every language. */
const isName = (path: string) => path === 'programme.create.namePlaceholder'

const spanish = new Set(sentences(resources.es).map(([, text]) => text))
/** What would be noticed on a Spanish page: English sentences of some length, without gaps to fill. */
const english = sentences(resources.en)
  .filter(([path, text]) => !isName(path) && text.length > 5 && !/[{<]/.test(text) && !spanish.has(text))
  .map(([, text]) => text)

async function expectSpanish(page: Page, heading: string): Promise<void> {
  await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  const said = await page
    .locator('body :not(script, style)')
    .evaluateAll((all) =>
      all.flatMap((element) => [
        element.ariaLabel ?? '',
        ...Array.from(element.childNodes, (node) => (node instanceof Text ? node.data.trim() : ''))
      ])
    )
  expect(
    said.filter((line) => english.includes(line)),
    `English on the page "${heading}"`
  ).toEqual([])
}

test.use({ ownServer: true })

test('A Spanish room is Spanish for whoever reads Spanish, on every page', async ({
  page,
  server,
  newPerson,
  complaints
}) => {
  test.setTimeout(120_000)
  // The wrong code.
  complaints.allow(/status of 404/)
  await makeAccount(page, server)
  await makeCohort(page, {
    title: 'Líderes del Puerto',
    names: ['Ana', 'Benito', 'Chelo', 'Dalia', 'Emilio'],
    language: 'es'
  })
  const code = await codeOf(page)
  // The wall is the room's, whatever the facilitator's own browser speaks.
  const wall = await openWall(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expectSpanish(wall, decir('programme:create.sessionTitle'))

  const ana = await newPerson({ locale: 'es-ES' })
  await visit(ana, '/')
  await expectSpanish(ana, decir('join:home.title'))
  await ana.getByLabel(decir('join:home.code')).fill('ZZZ 999')
  await ana.getByRole('button', { name: decir('join:home.go') }).click()
  await expect(ana.getByText(decir('errors:wrong-code'))).toBeVisible()
  await ana.getByLabel(decir('join:home.code')).fill(code)
  await ana.getByRole('button', { name: decir('join:home.go') }).click()
  await expectSpanish(ana, decir('join:join.title'))
  await ana.getByRole('button', { name: 'Ana', exact: true }).click()
  await expectSpanish(ana, decir('worksheet:waiting.title', { name: 'Ana' }))

  await goOn(page, say('console:next.prepareNamed', { title: say('exercises:map.title') }))
  await goOn(page, say('console:next.open'))
  await expectSpanish(wall, decir('exercises:map.prompt'))
  await expectSpanish(ana, decir('worksheet:map.prompts.turnTo.ask'))
  await ana.getByLabel(decir('worksheet:map.field')).fill('Tía Rosa')
  await ana.keyboard.press('Enter')
  await expect(ana.getByText(/^Guardado.* \d\d:\d\d/)).toBeVisible()
  await ana.getByRole('button', { name: decir('worksheet:map.steps.about') }).click()
  await expectSpanish(ana, 'Tía Rosa')
  await ana.getByRole('button', { name: decir('worksheet:handIn.button'), exact: true }).click()
  await expectSpanish(ana, plain(decir('exercises:map.personal.size', { contacts: 1 })))

  await goOn(page, say('console:next.locked'))
  await expectSpanish(wall, decir('wall:locked.title'))
  await goOn(page, say('console:next.revealed'))
  await expect(ana.getByText(decir('worksheet:resting.revealed'))).toBeVisible()
  await goOn(page, say('console:next.closed'))
  await expectSpanish(ana, decir('worksheet:closed.title', { name: 'Ana' }))
})

test('A facilitator chooses Spanish on any page, and the console speaks it from then on', async ({ page, server }) => {
  await makeAccount(page, server)
  const picker = page.getByLabel(say('common:language.label'))
  await picker.selectOption('es')
  await expectSpanish(page, decir('programme:list.title'))
  await page.reload()
  await expectSpanish(page, decir('programme:list.title'))
  await page.getByRole('link', { name: decir('programme:list.start') }).click()
  await expectSpanish(page, decir('programme:create.title'))
  await page.goBack()
  await page
    .getByRole('link', { name: decir('programme:list.open') })
    .first()
    .click()
  await page.waitForURL('**/console/*')
  await expectSpanish(page, decir('console:idle.title'))
})
