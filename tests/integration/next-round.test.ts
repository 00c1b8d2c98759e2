import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { makeRound } from '#db/factories.ts'
import { describeOnBothDatabases } from '#tests/setup/databases.ts'
import { contact, device, openMap, stored } from './worksheets.ts'

describeOnBothDatabases('the next round', (test) => {
  test('a new round brings the map along and leaves the old one as it was', async ({ database }) => {
    const { cohort, roundId, seatId } = await openMap(database)
    const first = device(database, roundId, seatId)
    const [a, b] = [randomUUID(), randomUUID()].sort()
    if (!a || !b) throw new Error('two ids')
    await first.change(contact('Mere', a))
    await first.change(contact('Tui', b))
    await first.change({ kind: 'answer', contactId: a, fields: { closeness: 2, group: 'Club' } })
    await first.change({ kind: 'tie', a: b, b: a, on: true })
    await first.change({ kind: 'handIn' })

    const nextRound = await makeRound(database.db, cohort, { exerciseId: 'map' })
    const brought = await stored(database, seatId)
    expect(brought).toMatchObject({ roundId: nextRound, revision: 0, handedInAt: null, ties: [[a, b]] })
    expect(brought.answers[a]).toEqual({ closeness: 2, group: 'Club' })

    const second = device(database, nextRound, seatId)
    await second.change({ kind: 'leave', contactId: b })
    await second.change({ kind: 'answer', contactId: a, fields: { closeness: 4 } })
    const before = await database.sql`
      select count(*)::int as people, max((answers ->> 'closeness')::int) as closeness
      from entry e join worksheet w on w.id = e.worksheet_id where w.round_id = ${roundId}`
    expect(before[0]).toEqual({ people: 2, closeness: 2 })
    expect((await stored(database, seatId)).contacts.map((one) => one.label)).toEqual(['Mere'])
  })

  test('a card of the audit says the group the person wrote on the map, which is no answer', async ({ database }) => {
    const { cohort, roundId, seatId } = await openMap(database)
    const { change } = device(database, roundId, seatId)
    const id = randomUUID()
    await change(contact('Mere', id))
    await change({ kind: 'answer', contactId: id, fields: { group: 'Club', outside: true } })
    await makeRound(database.db, cohort, { exerciseId: 'audit' })
    expect((await stored(database, seatId)).answers[id]).toEqual({ group: 'Club' })
  })

  test("last time's audit comes back as a hint and is not an answer", async ({ database }) => {
    const { cohort, roundId, seatId } = await openMap(database)
    const id = randomUUID()
    await device(database, roundId, seatId).change(contact('Mere', id))
    const audit = await makeRound(database.db, cohort, { exerciseId: 'audit' })
    expect((await stored(database, seatId)).contacts).toEqual([{ id, label: 'Mere' }])
    await device(database, audit, seatId, 'audit').change({
      kind: 'answer',
      contactId: id,
      fields: { company: true, growth: false }
    })
    await makeRound(database.db, cohort, { exerciseId: 'audit' })
    const again = await stored(database, seatId)
    expect(again.answers[id]).toEqual({})
    expect(again.hints[id]).toEqual({ company: true, growth: false })
  })
})
