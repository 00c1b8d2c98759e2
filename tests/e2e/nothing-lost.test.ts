import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { protocolVersion } from '#app/contract/protocol.ts'
import { expect, test } from '#tests/setup/browser.ts'
import { freePort } from '#tests/setup/free-port.ts'
import { startServer } from '#tests/setup/server.ts'
import { visit } from './alive.ts'
import { expectNames, expectSaved, join, nameField, writeNames } from './participant.ts'
import { openRoom } from './room.ts'
import { say } from './words.ts'

const roster = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil']

test.beforeEach(({ complaints }) => complaints.allowCutLines())

test('Names outlive a killed server, a lost line and a closed page, and are there once', async ({
  browser,
  firstStart,
  complaints
}) => {
  test.setTimeout(180_000)
  const dataDir = await mkdtemp(joinPath(tmpdir(), 'tielines-server-'))
  await cp(firstStart, dataDir, { recursive: true })
  const start = async (port: number) => startServer({ dataDir, env: { PORT: String(port) } })
  const port = await freePort()
  const first = await start(port)
  const room = await openRoom(first, roster)
  await room.open('map')
  room.leave()
  const context = await browser.newContext({ baseURL: first.url })
  complaints.watch(context)
  const page = await context.newPage()

  await join(page, room.code, 'Ana')
  await writeNames(page, ['One', 'Two'])
  await expectSaved(page)
  // Killed in the middle of sending.
  await writeNames(page, ['Three', 'Four'])
  await first.kill('SIGKILL')
  await writeNames(page, ['Five'])
  await expect(page.getByText(say('worksheet:save.kept'))).toBeVisible()
  await page.close()

  const second = await start(port)
  const reopened = await context.newPage()
  await visit(reopened, '/room')
  await expectNames(reopened, ['One', 'Two', 'Three', 'Four', 'Five'])
  await expectSaved(reopened)

  await second.kill('SIGKILL')
  await writeNames(reopened, ['Six'])
  await expect(reopened.getByText(say('worksheet:save.kept'))).toBeVisible()
  const third = await start(port)
  await expectSaved(reopened)

  await context.setOffline(true)
  await writeNames(reopened, ['Seven', 'Eight'])
  await expect(reopened.getByText(say('worksheet:save.kept'))).toBeVisible()
  await reopened.close()
  await context.setOffline(false)
  const again = await context.newPage()
  await visit(again, '/room')
  await expectSaved(again)
  await again.reload()
  await expectNames(again, ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'])

  await context.close()
  await third.stop()
  await rm(dataDir, { recursive: true, force: true })
})

test('Two tabs of one person show the same, and either sends what the other wrote', async ({ server, newPerson }) => {
  const room = await openRoom(server, roster)
  await room.open('map')
  const left = await newPerson()
  await join(left, room.code, 'Ana')
  const right = await left.context().newPage()
  await visit(right, '/room')
  await writeNames(left, ['One'])
  await expectNames(right, ['One'])
  await writeNames(right, ['Two'])
  await expectNames(left, ['One', 'Two'])
  await expectSaved(right)

  await left.context().setOffline(true)
  await writeNames(left, ['Three'])
  await expectNames(right, ['One', 'Two', 'Three'])
  await writeNames(right, ['Four'])
  await expectNames(left, ['One', 'Two', 'Three', 'Four'])
  await expect(right.getByText(say('worksheet:save.kept'))).toBeVisible()
  await left.close()
  await right.context().setOffline(false)
  await expectSaved(right)
  await right.reload()
  await expectNames(right, ['One', 'Two', 'Three', 'Four'])
  room.leave()
})

test('A browser that keeps nothing works while it is online, and says so when it is not', async ({
  server,
  newPerson
}) => {
  const room = await openRoom(server, roster)
  await room.open('map')
  const page = await newPerson()
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
  })
  await join(page, room.code, 'Ana')
  await writeNames(page, ['One'])
  await expectSaved(page)
  await page.context().setOffline(true)
  await writeNames(page, ['Two'])
  await expect(page.getByText(say('worksheet:save.memory'))).toBeVisible()
  await page.context().setOffline(false)
  await expectSaved(page)
  await page.reload()
  await expectNames(page, ['One', 'Two'])
  room.leave()
})

const isChange = (message: string | Buffer) => String(message).includes('["change",')
const isAcknowledged = (message: string | Buffer) =>
  /^43\/worksheet,\d+\[\{"ok":true,"data":\{"rev/.test(String(message))

for (const late of ['the change itself', 'what the server says to it'] as const) {
  test(`A reload in the middle of a change, with ${late} still on its way, loses nothing and stores nothing twice`, async ({
    server,
    newPerson
  }) => {
    const room = await openRoom(server, roster)
    await room.open('map')
    const page = await newPerson()
    let isSlow = false
    let wasHeld = () => {}
    const held = new Promise<void>((resolve) => {
      wasHeld = resolve
    })
    await page.routeWebSocket(/\/socket\.io\//, (line) => {
      const beyond = line.connectToServer()
      line.onMessage((message) => {
        if (isSlow && late === 'the change itself' && isChange(message)) wasHeld()
        else beyond.send(message)
      })
      beyond.onMessage((message) => {
        if (isSlow && isAcknowledged(message)) wasHeld()
        else line.send(message)
      })
    })
    await join(page, room.code, 'Ana')
    await writeNames(page, ['One'])
    await expectSaved(page)
    isSlow = true
    await writeNames(page, ['Two', 'Three'])
    await held
    isSlow = false
    await page.reload()
    await expectSaved(page)
    await expectNames(page, ['One', 'Two', 'Three'])
    const { worksheets } = await (await page.request.get('/me/data.json')).json()
    const labels = worksheets[0].contacts.map((contact: { label: string }) => contact.label)
    expect(labels).toEqual(['One', 'Two', 'Three'])
    room.leave()
  })
}

test('A name typed in the very moment of a reload is there after it, though the browser had no time to store it', async ({
  server,
  newPerson
}) => {
  const room = await openRoom(server, roster)
  await room.open('map')
  const page = await newPerson()
  await join(page, room.code, 'Ana')
  await writeNames(page, ['One'])
  await expectSaved(page)
  await page.context().setOffline(true)
  // Somebody else is at the browser's database and does not let go, as long as this page lives.
  await page.evaluate(async () => {
    const all = await indexedDB.databases()
    const opening = indexedDB.open(all.find(({ name }) => name?.startsWith('tielines-outbox-'))?.name ?? '')
    await new Promise((opened) => {
      opening.onsuccess = opened
    })
    const waiting = opening.result.transaction(['counters', 'waiting'], 'readwrite').objectStore('waiting')
    const hold = () => {
      waiting.count().onsuccess = hold
    }
    hold()
  })
  await writeNames(page, ['Two'])
  await nameField(page).fill('Thr')
  await page.reload()
  await expectNames(page, ['One', 'Two', 'Thr'])
  await expect(page.getByText(say('worksheet:save.kept'))).toBeVisible()
  await page.context().setOffline(false)
  await expectSaved(page)
  await page.reload()
  await expectNames(page, ['One', 'Two', 'Thr'])
  room.leave()
})

test('A page of another version asks to be reloaded, and loses nothing by it', async ({ server, newPerson }) => {
  const room = await openRoom(server, roster)
  await room.open('map')
  const page = await newPerson()
  let isOld = true
  // The page says hello as an older one would; the server is the real one.
  await page.routeWebSocket(/\/socket\.io\//, (line) => {
    const beyond = line.connectToServer()
    line.onMessage((message) =>
      beyond.send(
        isOld && typeof message === 'string'
          ? message.replace(`"protocol":${protocolVersion}`, '"protocol":0')
          : message
      )
    )
  })
  await join(page, room.code, 'Ana')
  const notice = page.getByRole('alert').filter({ hasText: say('common:connection.outdated') })
  await expect(notice).toBeVisible()
  await writeNames(page, ['One', 'Two'])
  await expect(page.getByText(say('worksheet:save.kept'))).toBeVisible()
  isOld = false
  await notice.getByRole('button', { name: say('common:connection.reload') }).click()
  await expectSaved(page)
  await page.reload()
  await expectNames(page, ['One', 'Two'])
  room.leave()
})
