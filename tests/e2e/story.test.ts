import type { Page } from 'playwright/test'
import { expect, test } from '#tests/setup/browser.ts'
import { downloadPdf } from './downloads.ts'
import { codeOf, expectStage, goBack, goOn, makeAccount, makeCohort, meter, openWall } from './facilitator.ts'
import { binNamed, dragCard, expectSaved, handIn, join, nameField, namesOnMap, writeNames } from './participant.ts'
import {
  allNames,
  charts,
  everybody,
  moves,
  type Name,
  own,
  part,
  people,
  reading,
  type Sorting
} from './story-people.ts'
import { plain, say } from './words.ts'

test.use({ ownServer: true })

test('A whole session: from the one-time link to the pages people take home', async ({
  page,
  server,
  newPerson,
  complaints
}) => {
  test.setTimeout(300_000)
  complaints.allowCutLines()
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
