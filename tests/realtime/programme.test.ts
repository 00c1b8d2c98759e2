import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Exercise } from '#app/contract/exercise.ts'
import type { ReleaseFigures } from '#app/contract/figures.ts'
import { personalResult } from '#app/domain/gaps/personal-result.ts'
import { sheetOf } from '#app/domain/gaps/sheet.ts'
import { seededRandom } from '#app/domain/invented/random.ts'
import { readPersonal } from '#app/domain/read-personal.ts'
import { readRelease } from '#app/domain/reading.ts'
import { type DatabaseClient, openDatabase } from '#db/client.ts'
import { demoSessions } from '#db/demo/sessions.ts'
import { fillIn } from '#server/rehearsal/fill-in.ts'
import { inventNetwork } from '#server/rehearsal/network.ts'
import { partWords } from '#server/reports/part-words.ts'
import { reportWords } from '#server/reports/report-words.ts'
import { granted } from '#tests/fixtures/facilitator.ts'
import { readPdf } from '#tests/reports/read-pdf.ts'
import { connectTo, openRoom, type Participant, sitDown } from './room.ts'
import { useServer } from './use-server.ts'

const names = ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil', 'Farid']
const words = reportWords('en', 'UTC')

describe('The demo programme', () => {
  const started = useServer()

  it('runs through its eight sessions with simulated participants, and all figures agree', async () => {
    const { server, cookie, database } = started
    const first = await openRoom(server, cookie, names)
    const people = await Promise.all(
      names.map(async (name) => {
        const seat = await first.claim(name)
        if (!seat) throw new Error(`the seat of ${name} is taken`)
        return sitDown(server.url, seat)
      })
    )
    const networks = names.map((_, person) => inventNetwork(seededRandom(person)))
    const client = await openDatabase(database.target)
    const sessionIds = await planSessions(client, first.sessionId)
    await client.close()
    first.leave()

    const run = new Set<string>()
    let numbers = 0
    for (const sessionId of sessionIds) {
      const console = await connectTo('console', server.url, { cookie, auth: { sessionId } })
      const wall = await connectTo('wall', server.url, { cookie, auth: { sessionId } })
      const { items } = await granted(console.socket.emitWithAck('sync', {}))
      const shown: { exercise: Exercise; figures: ReleaseFigures }[] = []
      const own: string[] = []
      for (const { id: itemId, exercise } of items) {
        if (!exercise) continue
        const { round } = await granted(console.socket.emitWithAck('startRound', { itemId, liveCharts: false }))
        const roundId = round?.id ?? ''
        const move = (
          from: 'preview' | 'open' | 'locked' | 'revealed',
          to: 'open' | 'locked' | 'revealed' | 'closed'
        ) => granted(console.socket.emitWithAck('moveStage', { roundId, from, to }))
        await move('preview', 'open')
        const said = await Promise.all(
          people.map((person, place) =>
            takePart(person, roundId, exercise, networks[place] ?? inventNetwork(seededRandom(0)), place)
          )
        )
        own.push(said[0] ?? '')
        await move('open', 'locked')
        await move('locked', 'revealed')
        await wall.until('release', (message) => message.roundId === roundId && message.release !== null)
        const onConsole = (await granted(console.socket.emitWithAck('sync', {}))).release
        const onWall = (await granted(wall.socket.emitWithAck('sync', {}))).release
        expect(onWall, exercise.id).toEqual(onConsole)
        expect(onWall?.figures.people, exercise.id).toBe(names.length)
        if (onWall) shown.push({ exercise, figures: onWall.figures })
        await move('revealed', 'closed')
        run.add(exercise.id)
      }
      const cohort = await paper(`${server.url}/console/${sessionId}/cohort.pdf`, cookie)
      for (const { exercise, figures } of shown) {
        expect(cohort.text).toContain(sentenceOf(words.reading(exercise, readRelease(exercise, figures))))
        for (const told of toldBy(exercise, figures)) {
          expect(cohort.alts.join('\n')).toContain(told)
          numbers++
        }
      }
      const personal = await paper(`${server.url}/me/${sessionId}/report.pdf`, people[0]?.cookie ?? '')
      for (const sentence of own) expect(personal.text).toContain(sentence)
      await granted(console.socket.emitWithAck('end', { ended: true }))
      console.socket.disconnect()
      wall.socket.disconnect()
    }
    for (const { socket } of people) socket.disconnect()
    expect(run.size).toBe(11)
    // Far more than one a picture: the comparison is about something.
    expect(numbers).toBeGreaterThan(40)
  }, 240_000)
})

/** Fills in a worksheet, hands it in, and says what the person is told about it. */
async function takePart(
  person: Participant,
  roundId: string,
  exercise: Exercise,
  network: ReturnType<typeof inventNetwork>,
  place: number
): Promise<string> {
  const { worksheet } = await person.sync()
  if (!worksheet) throw new Error(`${exercise.id}: no worksheet`)
  const edits = fillIn(exercise, worksheet, network, seededRandom(place + 1))
  await person.write(roundId, ...edits, { kind: 'handIn' })
  const written = (await person.sync()).worksheet
  if (!written) throw new Error(`${exercise.id}: no worksheet`)
  const today = new Date().toISOString().slice(0, 10)
  return sentenceOf(
    words.reading(exercise, readPersonal(exercise, personalResult(exercise, sheetOf(exercise, written, today))))
  )
}

/** Gives a cohort of one session the demo's eight, without its people and what they wrote. */
async function planSessions({ sql }: DatabaseClient, first: string): Promise<string[]> {
  const ids: string[] = []
  for (const { number, title, startsAt, items } of demoSessions(new Date())) {
    const id = number === 1 ? first : randomUUID()
    ids.push(id)
    if (number === 1) await sql`delete from run_sheet_item where session_id = ${id}`
    else {
      await sql`insert into session (id, cohort_id, number, title, starts_at, code)
        select ${id}, cohort_id, ${number}, ${title}, ${startsAt}, ${`PROG${number}`} from session where id = ${first}`
    }
    for (const [position, item] of items.entries()) {
      await sql`insert into run_sheet_item (id, session_id, position, kind, title, exercise_id, minutes)
        values (${item.id}, ${id}, ${position}, ${item.kind}, ${item.title}, ${item.exerciseId}, ${item.minutes})`
    }
  }
  return ids
}

async function paper(url: string, cookie: string) {
  const response = await fetch(url, { headers: { cookie } })
  expect(response.status, url).toBe(200)
  return readPdf(new Uint8Array(await response.arrayBuffer()))
}

const sentenceOf = (stretches: readonly { text: string }[]) => stretches.map(({ text }) => text).join('')

/** "nobody: 4", "company only: 39%": every number of a release, with its name. */
function toldBy(exercise: Exercise, { figures }: ReleaseFigures): string[] {
  return figures.flatMap(({ kind, measure, cells }) =>
    cells.flatMap(({ parts, value }) =>
      typeof value === 'number'
        ? [`${partWords(exercise, measure, parts, words)}: ${value}${kind === 'mean' ? '%' : ''}`]
        : []
    )
  )
}
