import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { Edit } from '#app/contract/change.ts'
import { limits } from '#app/contract/limits.ts'
import type { Answers } from '#app/contract/worksheet.ts'
import { findExercise } from '#app/domain/exercises/registry.ts'
import { applyEdit } from '#app/domain/worksheet/apply-edit.ts'
import type { DatabaseClient } from '#db/client.ts'
import { type MadeCohort, makeCohort, makeRound } from '#db/factories.ts'
import { createSeatAuth } from '#server/auth/seats.ts'
import { createVault } from '#server/auth/vault.ts'
import { changeWorksheet } from '#server/commands/change-worksheet.ts'
import { eraseSeat } from '#server/commands/erase-seat.ts'
import { seatExport } from '#server/queries/seat-export.ts'
import { worksheetSnapshot } from '#server/queries/worksheet-snapshot.ts'
import { aloneBus } from '#server/realtime/nodes/bus.ts'
import { describeOnBothDatabases } from '#tests/setup/databases.ts'

const vault = createVault('only-for-tests-and-at-least-32-characters-long')

/** One person of a cohort, who goes through rounds with one laptop. */
async function openSeat(client: DatabaseClient) {
  const cohort = await makeCohort(client.db, { people: 1, wrappedKey: vault.newWrappedKey })
  const [seatId = ''] = cohort.seatIds
  const seatKey = await createSeatAuth(client.db, vault, { secure: false, bus: aloneBus }).seatKey(seatId)
  const sheet = async () => {
    const { worksheet } = await worksheetSnapshot(client.db, seatId, seatKey)
    if (!worksheet) throw new Error('no worksheet')
    return worksheet
  }
  return {
    cohort,
    seatId,
    seatKey,
    sheet,
    open: (exerciseId: string) => open(client, cohort, seatKey, exerciseId, sheet)
  }
}

async function open(
  client: DatabaseClient,
  cohort: MadeCohort,
  seatKey: Buffer,
  exerciseId: string,
  sheet: () => Promise<unknown>
) {
  const roundId = await makeRound(client.db, cohort, { exerciseId })
  await sheet()
  const clientId = randomUUID()
  let seq = 0
  const send = (edit: Edit, number: number) =>
    changeWorksheet(client, {
      seatId: cohort.seatIds[0] ?? '',
      seatKey,
      exercise: findExercise(exerciseId, 1),
      change: { roundId, clientId, seq: number, edit }
    })
  const change = (edit: Edit) => {
    seq += 1
    return send(edit, seq)
  }
  return { roundId, send, change }
}

const row = (rowId: string, fields: Answers): Edit => ({ kind: 'row', rowId, fields })
const drop = (rowId: string): Edit => ({ kind: 'dropRow', rowId })

describeOnBothDatabases('Rows of a worksheet', (test) => {
  test('are in the next snapshot, in the order they were begun, and merge field by field', async ({ database }) => {
    const { open, sheet } = await openSeat(database)
    const { change } = await open('channels')
    await change(row('peers', { level: 'inDiary' }))
    await change(row('self', { slot: true, inTheWay: ['noTime'] }))
    await change(row('self', { minutesAMonth: 90, slot: null }))
    expect(await sheet()).toMatchObject({
      revision: 3,
      rows: [
        { id: 'peers', answers: { level: 'inDiary' } },
        { id: 'self', answers: { inTheWay: ['noTime'], minutesAMonth: 90 } }
      ]
    })
  })

  test('are the same for a fresh page and for the one that emptied them', async ({ database }) => {
    const { open, sheet } = await openSeat(database)
    const { change } = await open('channels')
    const before = await sheet()
    const edits = [
      row('peers', { level: 'inDiary' }),
      row('self', { slot: true, minutesAMonth: 90 }),
      row('peers', { level: null }),
      row('self', { slot: null, minutesAMonth: null }),
      row('roundtables', { level: 'notAtAll' })
    ]
    for (const edit of edits) await change(edit)
    const view = edits.reduce((worksheet, edit) => applyEdit(worksheet, edit, ''), before)
    expect(await sheet()).toEqual({ ...view, revision: edits.length })
    expect(view.rows).toEqual([{ id: 'roundtables', answers: { level: 'notAtAll' } }])
  })

  test('hold "nobody" apart from "not looked at"', async ({ database }) => {
    const { open, sheet } = await openSeat(database)
    const { change } = await open('shocks')
    await change(row('jobLoss', { call: [] }))
    expect((await sheet()).rows).toEqual([{ id: 'jobLoss', answers: { call: [] } }])
  })

  test('sent twice are stored once; sent too early they wait for their turn', async ({ database }) => {
    const { open, sheet } = await openSeat(database)
    const { send } = await open('roles')
    const id = randomUUID()
    expect(await send(row(id, { communityOutside: true }), 1)).toMatchObject({ revision: 1, repeated: false })
    expect(await send(row(id, { communityOutside: true }), 1)).toMatchObject({ revision: 1, repeated: true })
    await expect(send(drop(id), 3)).rejects.toMatchObject({ code: 'out-of-order', detail: 2 })
    await send(drop(id), 2)
    // What comes late again does not bring the item back.
    await send(row(id, { communityOutside: true }), 1)
    expect((await sheet()).rows).toEqual([])
  })

  test('the exercise does not have, and values it does not take, are refused', async ({ database }) => {
    const { open, sheet } = await openSeat(database)
    const { send } = await open('chairs')
    const refused: [Edit, string][] = [
      [row('throne', { lastSpoke: 'week' }), 'rowId'],
      [row(randomUUID(), { lastSpoke: 'week' }), 'rowId'],
      [row('self', { slot: true }), 'slot'],
      [row('listener', { lastSpoke: 'never' }), 'lastSpoke'],
      [row('listener', { person: 'not an id' }), 'person']
    ]
    for (const [edit, detail] of refused) {
      await expect(send(edit, 1)).rejects.toMatchObject({ code: 'bad-request', detail })
    }
    expect(await sheet()).toMatchObject({ revision: 0, rows: [] })
  })

  test('have an end: one more than allowed is refused, the others still take answers', async ({ database }) => {
    const { open } = await openSeat(database)
    const { roundId, change, send } = await open('moves')
    const first = randomUUID()
    await change(row(first, { move: 'give' }))
    await database.sql`insert into worksheet_row (worksheet_id, row_id)
      select w.id, gen_random_uuid()::text from worksheet w, generate_series(2, ${limits.rowsPerWorksheet}::int)
      where w.round_id = ${roundId}`
    await expect(send(row(randomUUID(), { move: 'give' }), 2)).rejects.toMatchObject({ code: 'too-many' })
    expect(await send(row(first, { status: 'done' }), 2)).toMatchObject({ repeated: false })
  })

  test("lie in the tables without the person's own words", async ({ database }) => {
    const { open } = await openSeat(database)
    const { change } = await open('moves')
    await change(row(randomUUID(), { what: 'Secret plan', cue: 'Secret cue', status: 'planned' }))
    const [stored] = await database.sql`select answers, words::text from worksheet_row`
    expect(stored?.answers).toEqual({ status: 'planned' })
    expect(stored?.words).not.toMatch(/Secret/)
  })

  test('that are listed come along to the next round; chairs and channels are asked anew', async ({ database }) => {
    const { open, sheet } = await openSeat(database)
    const community = randomUUID()
    await (await open('roles')).change(row(community, { community: 'Choir' }))
    await (await open('channels')).change(row('peers', { level: 'inDiary' }))
    await open('roles')
    expect((await sheet()).rows).toEqual([{ id: community, answers: { community: 'Choir' } }])
    await open('channels')
    expect(await sheet()).toMatchObject({ rows: [], hints: { peers: { level: 'inDiary' } } })
  })

  test('of moves come along while they are open, and nothing else that was said', async ({ database }) => {
    const { open, sheet } = await openSeat(database)
    const map = await open('map')
    const contactId = randomUUID()
    await map.change({ kind: 'contact', contactId, label: 'Mere' })
    await map.change({ kind: 'answer', contactId, fields: { outside: true, closeness: 3 } })
    const { change } = await open('moves')
    const [planned, bare, done] = [randomUUID(), randomUUID(), randomUUID()]
    await change(row(planned, { what: 'Walk', with: contactId, status: 'planned' }))
    await change(row(bare, { move: 'give' }))
    await change(row(done, { what: 'Call', status: 'done' }))
    await open('moves')
    expect(await sheet()).toMatchObject({
      revision: 0,
      contacts: [{ id: contactId, label: 'Mere' }],
      answers: { [contactId]: {} },
      rows: [
        { id: planned, answers: { what: 'Walk', with: contactId, status: 'planned' } },
        { id: bare, answers: { move: 'give' } }
      ],
      // By these a page knows, on every device, of which moves to ask what became of them.
      hints: { [planned]: { status: 'planned' }, [bare]: { move: 'give' } }
    })
  })

  test('know from the map who is outside, where the exercise takes that over', async ({ database }) => {
    const { open, sheet } = await openSeat(database)
    const map = await open('map')
    const contactId = randomUUID()
    await map.change({ kind: 'contact', contactId, label: 'Mere' })
    await map.change({ kind: 'answer', contactId, fields: { outside: true, closeness: 3, group: 'Club' } })
    await open('views')
    expect((await sheet()).answers).toEqual({ [contactId]: { outside: true, group: 'Club' } })
  })

  test('make the result that is handed in, and an edit afterwards renews it', async ({ database }) => {
    const { open } = await openSeat(database)
    const { change } = await open('channels')
    const figures = async () => (await database.sql`select result -> 'figures' as figures from worksheet`)[0]?.figures
    await change(row('peers', { level: 'notAtAll' }))
    await change({ kind: 'handIn' })
    expect(await figures()).toMatchObject({ peers: 0, gaps: 1, roundtables: null })
    await change(row('peers', { level: 'inDiary' }))
    expect(await figures()).toMatchObject({ peers: 3, gaps: 0 })
  })

  test('are in what a person takes along, and go when the person is erased', async ({ database }) => {
    const { open, seatId, seatKey } = await openSeat(database)
    const { change } = await open('roles')
    const id = randomUUID()
    await change(row(id, { community: 'Choir', communityOutside: true }))
    const { worksheets } = await seatExport(database.db, seatId, seatKey)
    expect(worksheets).toMatchObject([
      { exercise: 'roles', rows: [{ id, answers: { community: 'Choir', communityOutside: true } }] }
    ])
    await eraseSeat(database.db, vault, seatId)
    expect(await database.sql`select from worksheet_row`).toHaveLength(0)
  })
})
