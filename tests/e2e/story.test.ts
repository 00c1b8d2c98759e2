import type { Page } from 'playwright/test'
import { expect, test } from '#tests/setup/browser.ts'
import { downloadPdf } from './downloads.ts'
import { codeOf, expectStage, goBack, goOn, makeAccount, makeCohort, meter, openWall } from './facilitator.ts'
import { binNamed, dragCard, expectSaved, handIn, join, nameField, namesOnMap, writeNames } from './participant.ts'
import { plain, say } from './words.ts'

/**
 * Six people, whom they write down, and where they put them: 1 my company, 2 both, 3 my own growth, 4 neither.
 *
 * Maps: three of up to 5 names, three of more. Company only, both, me only, neither, as shares of each map:
 * Ana 3/4 1/4 0 0, Ben 3/5 1/5 1/5 0, Chen 3/5 0 1/5 1/5, Dalia 1/6 2/6 2/6 1/6, Emil 0 3/6 3/6 0, Farid 2/8 each.
 * Over a half is the company's for Ana, Ben and Chen: 3 of 6. The means of the six shares are 39.44, 25.56, 24.72 and
 * 10.28 per cent; in whole per cent that make 100: 39, 26, 25, 10.
 */
const people = {
  Ana: { names: ['Zoë Ahrens', 'Uncle Mihai', 'K. from board', 'Priya'], places: '1112' },
  Ben: { names: ['Old boss', 'Tomasz', 'Wen Li', 'S. Okafor', 'Neighbour Jo'], places: '11123' },
  Chen: { names: ['Lena', 'Ravi', 'Marguerite', 'Coach B', 'Yusuf'], places: '11134' },
  Dalia: { names: ['Ingrid', 'Pavel', 'Noor', 'Hugo', 'Ms Abara', 'Twin sister'], places: '122334' },
  Emil: { names: ['Anton', 'Bea', 'Carlo', 'Dunja', 'Edda', 'Florin'], places: '222333' },
  Farid: { names: ['G. Haddad', 'Imani', 'Jorge', 'Kirsi', 'Leo', 'Maud', 'Nils', 'Oya'], places: '11223344' }
} as const
type Name = keyof typeof people
const everybody = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil', 'Farid'] as const

const reading = {
  map: plain(say('exercises:map.reading.median', { middle: 5 })),
  audit: plain(say('exercises:audit.reading.exact', { count: 3, people: 6 }))
}
const part = (name: 'flagged' | 'notFlagged' | 'notStarted' | 'companyOnly' | 'both' | 'meOnly' | 'neither') =>
  say(`exercises:audit.parts.${name}`)
const charts = {
  map: `${say('exercises:map.measures.size')}: up to 5 3, over 5 3.`,
  flag: `${say('exercises:audit.measures.flag')}: ${part('flagged')} 3, ${say('common:chart.aside', { part: part('notFlagged'), aside: part('notStarted') })} 3.`,
  shares: `${say('exercises:audit.measures.shares')}: ${part('companyOnly')} 39%, ${part('both')} 26%, ${part('meOnly')} 25%, ${part('neither')} 10%.`
}
const flagged = (companyOnly: number, answered: number) =>
  plain(say('exercises:audit.personal.flagged', { companyOnly, answered }))
const balanced = (growth: number, answered: number) =>
  plain(say('exercises:audit.personal.balanced', { growth, answered }))
const own: Record<Name, string> = {
  Ana: flagged(3, 4),
  Ben: flagged(3, 5),
  Chen: flagged(3, 5),
  Dalia: balanced(4, 6),
  Emil: balanced(6, 6),
  Farid: balanced(4, 8)
}
const allNames = everybody.flatMap((name) => people[name].names)

test.use({ ownServer: true })

test('A whole session: from the one-time link to the pages people take home', async ({
  page,
  server,
  newPerson,
  complaints
}) => {
  test.setTimeout(300_000)
  complaints.allow(/ERR_INTERNET_DISCONNECTED/)
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
  const pages: Record<Name, Page> = {
    Ana: await newPerson(),
    Ben: await newPerson(),
    Chen: await newPerson(phone),
    Dalia: await newPerson(),
    Emil: await newPerson(),
    Farid: await newPerson()
  }
  const each = (act: (person: Page, name: Name) => Promise<void>, names: readonly Name[] = everybody) =>
    Promise.all(names.map((name) => act(pages[name], name)))
  let code = ''

  await test.step('The facilitator makes an account and a cohort of their own', async () => {
    await makeAccount(page, server)
    await makeCohort(page, { title: 'Northwind Leaders', names: [...everybody, 'Greta'] })
    code = await codeOf(page)
    await expect(page.getByText(say('console:idle.here', { here: 0, people: 7 }))).toBeVisible()
  })
  const wall = await openWall(page)
  await expect(wall.getByText(code, { exact: true })).toBeVisible()

  await test.step('Five people come in with the code', async () => {
    await each((person, name) => join(person, code, name), ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
    await expect(
      pages.Ana.getByRole('heading', { name: say('worksheet:waiting.title', { name: 'Ana' }) })
    ).toBeVisible()
    await expect(page.getByText(say('console:idle.here', { here: 5, people: 7 }))).toBeVisible()
    await expect(wall.getByText(say('wall:join.here', { count: 5 }))).toBeVisible()
  })

  await test.step('The map opens; Farid comes late and is in', async () => {
    await goOn(page, say('console:next.prepareNamed', { title: say('exercises:map.title') }))
    await expect(pages.Ana.getByText(say('worksheet:waiting.next'))).toBeVisible()
    await goOn(page, say('console:next.open'))
    await expect(wall.getByRole('heading', { name: say('exercises:map.prompt') })).toBeVisible()
    await join(pages.Farid, code, 'Farid')
    await expect(nameField(pages.Farid)).toBeVisible()
  })

  await test.step('They write names, through a lost line and a reload', async () => {
    await writeNames(pages.Ben, people.Ben.names.slice(0, 2))
    await expectSaved(pages.Ben)
    await pages.Ben.context().setOffline(true)
    await writeNames(pages.Ben, people.Ben.names.slice(2))
    await expect(pages.Ben.getByText(say('worksheet:save.kept'))).toBeVisible()
    expect(await namesOnMap(pages.Ben)).toEqual(people.Ben.names)

    await writeNames(pages.Emil, people.Emil.names.slice(0, 3))
    await pages.Emil.reload()
    await writeNames(pages.Emil, people.Emil.names.slice(3))

    for (const name of ['Ana', 'Chen', 'Dalia', 'Farid'] as const) await writeNames(pages[name], people[name].names)
    await pages.Ben.context().setOffline(false)
    await each(async (person, name) => {
      await expectSaved(person)
      expect(await namesOnMap(person)).toEqual(people[name].names)
    })
  })

  await test.step('They hand in; console and wall count them', async () => {
    await handIn(pages.Ana)
    await expect(meter(page, 1, 6, 5)).toBeVisible()
    await expect(page.getByText(say('console:held.tooFewHandedIn', { count: 1, k: 5 }))).toBeVisible()
    await each((person) => handIn(person), ['Ben', 'Chen', 'Dalia', 'Emil', 'Farid'])
    await expect(meter(page, 6, 6)).toBeVisible()
    await expect(wall.getByText(say('wall:work.handedIn', { handedIn: 6, expected: 6 }))).toBeVisible()
    await expect(
      pages.Dalia.getByRole('heading', { name: plain(say('exercises:map.personal.size', { contacts: 6 })) })
    ).toBeVisible()
  })

  await test.step('Lock and reveal: the wall says what was written, in a sentence and a chart', async () => {
    await goOn(page, say('console:next.locked'))
    await expect(pages.Ana.getByText(say('worksheet:resting.locked'))).toBeVisible()
    await expect(page.getByText(say('console:held.notRevealed', { count: 6 }))).toBeVisible()
    await goOn(page, say('console:next.revealed'))
    await expect(wall.getByRole('heading', { name: reading.map })).toBeVisible()
    await expect(wall.getByRole('img', { name: charts.map }).getByText('over 5')).toBeVisible()
    await expect(page.getByRole('img', { name: charts.map }).getByText('over 5')).toBeVisible()
    await goOn(page, say('console:next.closed'))
    await expect(wall.getByText(say('wall:closed.help'))).toBeVisible()
  })

  await test.step('The audit: by keys, by mouse, by thumb', async () => {
    await goOn(page, say('console:next.prepareNamed', { title: say('exercises:audit.title') }))
    await goOn(page, say('console:next.open'))
    await each(async (person) => {
      await expect(person.getByRole('heading', { name: say('exercises:audit.prompt') })).toBeVisible()
    })
    await sortByMouse(pages.Dalia, people.Dalia)
    await sortByThumb(pages.Chen, people.Chen)
    for (const name of ['Ana', 'Ben', 'Emil', 'Farid'] as const) {
      for (const place of people[name].places) await pages[name].keyboard.press(place)
    }
    await each(async (person, name) => {
      await expectSaved(person)
      await handIn(person)
      await expect(person.getByRole('heading', { name: own[name] })).toBeVisible()
    })
  })

  const expectAuditCharts = async (screen: Page) => {
    await expect(screen.getByText(reading.audit)).toBeVisible()
    await expect(
      screen.getByRole('img', { name: charts.flag }).getByText(part('flagged'), { exact: true })
    ).toBeVisible()
    await expect(screen.getByRole('img', { name: charts.shares }).getByText('39%')).toBeVisible()
  }

  await test.step('The audit is revealed', async () => {
    await goOn(page, say('console:next.locked'))
    await goOn(page, say('console:next.revealed'))
    await expectAuditCharts(wall)
    await expectAuditCharts(page)
  })

  await test.step('Two steps back for a latecomer; one hand-in waits, because it would tell who it is', async () => {
    await goBack(page, say('console:stages.locked'))
    await goBack(page, say('console:stages.open'))
    const greta = await newPerson()
    await join(greta, code, 'Greta')
    await greta.getByRole('button', { name: say('worksheet:handIn.button'), exact: true }).click()
    await greta
      .getByRole('dialog')
      .getByRole('button', { name: say('worksheet:handIn.anyway') })
      .click()
    await expect(greta.getByRole('heading', { name: plain(say('exercises:audit.personal.empty')) })).toBeVisible()
    await expect(meter(page, 7, 7)).toBeVisible()
    await goOn(page, say('console:next.locked'))
    await goOn(page, say('console:next.revealed'))
    await expect(page.getByText(say('console:held.tooFewChanged', { count: 1 }))).toBeVisible()
    await expectAuditCharts(wall)
  })

  await test.step('No screen of the facilitator ever holds a name that somebody wrote', async () => {
    const onScreens = (await page.content()) + (await wall.content()) + server.logs()
    expect(allNames.filter((name) => onScreens.includes(name))).toEqual([])
  })

  await test.step('Everybody takes their own pages home, with their own names in them', async () => {
    await goOn(page, say('console:next.closed'))
    await expectStage(page, say('console:stages.closed'))
    for (const name of everybody) {
      const person = pages[name]
      await expect(person.getByRole('heading', { name: own[name] })).toBeVisible()
      const pdf = await downloadPdf(person.getByRole('link', { name: say('worksheet:closed.download') }))
      expect(pdf.fileName).toBe('2026-11 Session 1 - Northwind Leaders - personal.pdf')
      expect(pdf.text).toContain(own[name])
      expect(allNames.filter((written) => pdf.text.includes(written)).sort()).toEqual([...people[name].names].sort())
    }
  })

  await test.step('The cohort PDF says what the wall said, and no names', async () => {
    const pdf = await downloadPdf(page.getByRole('link', { name: say('console:top.report') }))
    expect(pdf.fileName).toBe('2026-11 Session 1 - Northwind Leaders - cohort.pdf')
    for (const said of [reading.map, reading.audit, '39%', '26%', '25%', '10%']) expect(pdf.text).toContain(said)
    expect(allNames.filter((name) => pdf.text.includes(name))).toEqual([])
  })

  await test.step('The session ends with thanks', async () => {
    await goOn(page, say('console:next.end'))
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: say('console:next.end') })
      .click()
    await expect(wall.getByRole('heading', { name: say('wall:ended.title') })).toBeVisible()
    await expect(pages.Emil.getByText(say('worksheet:closed.session'))).toBeVisible()
  })
})

const bins = [
  say('exercises:audit.bins.companyOnly'),
  say('exercises:audit.bins.both'),
  say('exercises:audit.bins.meOnly'),
  say('exercises:audit.bins.neither')
]

type Sorting = { names: readonly string[]; places: string }

/** Pairs of a name and the place it goes to. */
function moves({ names, places }: Sorting): [string, string][] {
  return names.map((name, index) => [name, bins[Number(places[index]) - 1] ?? ''])
}

async function sortByMouse(page: Page, sorting: Sorting): Promise<void> {
  for (const [name, bin] of moves(sorting)) {
    await dragCard(page, name, bin)
    await expect(binNamed(page, bin).getByRole('button', { name, exact: true })).toBeVisible()
  }
}

async function sortByThumb(page: Page, sorting: Sorting): Promise<void> {
  for (const [name, bin] of moves(sorting)) {
    await expect(page.getByText(say('worksheet:bins.where', { name }))).toBeVisible()
    await page.getByRole('button', { name: bin, exact: true }).tap()
  }
}
