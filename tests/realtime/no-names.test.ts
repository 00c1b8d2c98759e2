import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readPdf } from '#tests/reports/read-pdf.ts'
import { contact, openRoom, type Participant } from './room.ts'
import { useServer } from './use-server.ts'

/** Words that nobody else says: what the people of this test write about others. */
const friends = ['Zyxquill Vantoosh', 'Brennokar Ulstwick', 'Quorrabel 78310', 'Ísolfdrún Þvæng']
const groups = ['Quindlemoor Circle', 'Vexhollow Rowers']
const written = [...friends, ...groups].flatMap((words) => words.split(' '))
const people = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil', 'Farid']

describe('What people write about others', () => {
  const started = useServer({ LOG_LEVEL: 'debug' })

  const page = async (path: string) => {
    const response = await fetch(new URL(path, started.server.url), { headers: { cookie: started.cookie } })
    expect(response.status, path).toBe(200)
    return response
  }

  /** A map of everybody in `friends`, with groups and ties, and what is refused on the way. */
  async function drawMap(person: Participant, roundId: string, size: number): Promise<string[]> {
    const ids = friends.slice(0, size).map(() => randomUUID())
    for (const [index, contactId] of ids.entries()) {
      const group = groups[index % groups.length] ?? ''
      const fields = { group, outside: index % 2 === 0, closeness: 1 + index }
      await person.write(roundId, contact(friends[index] ?? '', contactId), { kind: 'answer', contactId, fields })
    }
    const [a, b] = ids
    if (a && b) await person.write(roundId, { kind: 'tie', a, b, on: true })
    const [name = '', contactId = ''] = [friends[0], a]
    const refused = [
      { ...contact(name.repeat(60)) },
      { kind: 'answer', contactId, fields: { [name]: 1 } },
      { kind: 'answer', contactId, fields: { closeness: name } },
      { kind: 'answer', contactId, fields: { group: `${name} `.repeat(20) } },
      { kind: name }
    ]
    for (const edit of refused) {
      const change = { roundId, clientId: randomUUID(), seq: 1, edit }
      expect(await person.socket.emitWithAck('change', change as never)).toMatchObject({ ok: false })
    }
    await person.socket.emitWithAck(name as 'sync', { [name]: name } as never)
    await person.socket.emitWithAck('help', { wanted: true })
    await person.write(roundId, { kind: 'handIn' })
    return ids
  }

  it('reaches no facilitator message, page or export, and no log, in a whole session', async () => {
    const room = await openRoom(started.server, started.cookie, people)
    const wall = await room.openWall()
    const sitting = await Promise.all(people.map(room.join))
    const ids: string[] = []
    const answers: unknown[] = []
    const map = await room.startRound('map', true)
    await room.move(map, 'preview', 'open')
    for (const [index, person] of sitting.entries()) ids.push(...(await drawMap(person, map, index < 3 ? 1 : 4)))
    await wall.until('release', ({ release }) => release?.figures.people === 6)
    await room.move(map, 'open', 'closed')

    const audit = await room.startRound('audit')
    await room.move(audit, 'preview', 'open')
    for (const [index, person] of sitting.entries()) {
      const { worksheet } = await person.sync()
      for (const { id, label } of worksheet?.contacts ?? []) {
        expect(friends).toContain(label)
        const fields = { company: index < 3, growth: index >= 3 }
        await person.write(audit, { kind: 'answer', contactId: id, fields })
      }
      await person.write(audit, { kind: 'handIn' })
    }
    await room.move(audit, 'open', 'revealed')
    await room.facilitator.until('release', ({ roundId, release }) => roundId === audit && release !== null)
    await room.startRound('map')
    await room.facilitator.socket.emitWithAck('showRound', { roundId: audit })

    answers.push(await room.snapshot(), await wall.socket.emitWithAck('sync', {}))
    for (const path of [`/console/${room.sessionId}`, `/wall/${room.sessionId}`, '/programme']) {
      for (const response of [await page(path), await page(`${path}.data`)]) {
        answers.push(await response.text(), [...response.headers])
      }
    }
    const pdf = await readPdf(new Uint8Array(await (await page(`/console/${room.sessionId}/cohort.pdf`)).arrayBuffer()))
    expect(pdf.text).toContain('6 people')
    room.leave()

    const everything: Record<string, string> = {
      console: JSON.stringify(room.facilitator.heard),
      wall: JSON.stringify(wall.heard),
      'snapshots and pages': JSON.stringify(answers),
      'the cohort report': JSON.stringify(pdf),
      'the log': started.server.logs()
    }
    for (const [where, text] of Object.entries(everything)) {
      expect(text.length, where).toBeGreaterThan(50)
      for (const word of [...written, ...ids]) expect(text.includes(word), `${word} in ${where}`).toBe(false)
    }
    // The same search finds what is there.
    expect(everything.console).toContain('Ana')
    expect(JSON.stringify(sitting.map(({ heard }) => heard)) + JSON.stringify(await ownPage(sitting[0]))).toContain(
      written[0]
    )
  })

  async function ownPage(person: Participant | undefined): Promise<string> {
    const response = await fetch(new URL('/room', started.server.url), { headers: { cookie: person?.cookie ?? '' } })
    return response.text()
  }
})
