import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { Edit } from '#app/contract/change.ts'
import { worksheetSnapshot } from '#server/queries/worksheet-snapshot.ts'
import { describeOnBothDatabases } from '#tests/setup/databases.ts'
import { contact, device, openMap, seatKey, stored } from './worksheets.ts'

describeOnBothDatabases('changing a worksheet', (test) => {
  test('what was acknowledged is in the next snapshot, words and all', async ({ database }) => {
    const { roundId, seatId } = await openMap(database)
    const { change } = device(database, roundId, seatId)
    const id = randomUUID()
    await change(contact('Mere', id))
    await change({ kind: 'answer', contactId: id, fields: { group: 'Old friends', outside: true, closeness: 4 } })
    const sheet = await stored(database, seatId)
    expect(sheet.contacts).toEqual([{ id, label: 'Mere' }])
    expect(sheet.answers[id]).toEqual({ group: 'Old friends', outside: true, closeness: 4 })
    expect(sheet.revision).toBe(2)
  })

  test('names and free words lie encrypted in the tables', async ({ database }) => {
    const { roundId, seatId } = await openMap(database)
    const { change } = device(database, roundId, seatId)
    const id = randomUUID()
    await change(contact('Secret Name', id))
    await change({ kind: 'answer', contactId: id, fields: { group: 'Secret Group' } })
    const rows = await database.sql`
      select encode(c.label, 'escape') || e.words::text || e.answers::text as everything
      from contact c join entry e on e.contact_id = c.id`
    expect(rows).toHaveLength(1)
    expect(rows[0]?.everything).not.toMatch(/Secret/)
  })

  test('a change sent twice is stored once and acknowledged twice', async ({ database }) => {
    const { roundId, seatId } = await openMap(database)
    const { send } = device(database, roundId, seatId)
    const edit = contact('Tui')
    expect(await send(edit, 1)).toMatchObject({ revision: 1, repeated: false })
    expect(await send(edit, 1)).toMatchObject({ revision: 1, repeated: true })
    expect((await stored(database, seatId)).contacts).toHaveLength(1)
  })

  test('the same change sent twice at once is stored once', async ({ database }) => {
    const { roundId, seatId } = await openMap(database)
    const { send } = device(database, roundId, seatId)
    const edit = contact('Tui')
    const both = await Promise.all([send(edit, 1), send(edit, 1)])
    expect(both.map((one) => one.repeated).sort()).toEqual([false, true])
    expect((await stored(database, seatId)).revision).toBe(1)
  })

  test('a late resend of an old change does not undo a newer one', async ({ database }) => {
    const { roundId, seatId } = await openMap(database)
    const laptop = device(database, roundId, seatId)
    const phone = device(database, roundId, seatId)
    const id = randomUUID()
    await laptop.change(contact('Ana', id))
    const old: Edit = { kind: 'answer', contactId: id, fields: { closeness: 1 } }
    await laptop.change(old)
    await phone.change({ kind: 'answer', contactId: id, fields: { closeness: 3 } })
    await laptop.send(old, 2)
    expect((await stored(database, seatId)).answers[id]).toEqual({ closeness: 3 })
  })

  test('a change that came too early is refused with the number that is expected', async ({ database }) => {
    const { roundId, seatId } = await openMap(database)
    const { send } = device(database, roundId, seatId)
    await send(contact('Sven'), 1)
    await expect(send(contact('Ollie'), 3)).rejects.toMatchObject({ code: 'out-of-order', detail: 2 })
    await send(contact('Ollie'), 2)
    expect((await stored(database, seatId)).contacts).toHaveLength(2)
  })

  test("nobody can write on somebody else's worksheet or about somebody else's contact", async ({ database }) => {
    const { cohort, roundId, seatId } = await openMap(database)
    const other = cohort.seatIds[1] ?? ''
    const id = randomUUID()
    await device(database, roundId, seatId).change(contact('Mere', id))
    await expect(device(database, roundId, other).change(contact('Intruder'))).rejects.toMatchObject({
      code: 'not-found'
    })
    await worksheetSnapshot(database.db, other, seatKey)
    await expect(
      device(database, roundId, other).change({ kind: 'answer', contactId: id, fields: { closeness: 1 } })
    ).rejects.toMatchObject({ code: 'unknown-contact' })
  })

  test('answers the exercise does not ask for are refused by the name of their field', async ({ database }) => {
    const { roundId, seatId } = await openMap(database)
    const { change, send } = device(database, roundId, seatId)
    const id = randomUUID()
    await change(contact('Mere', id))
    const wrong = [
      ['closeness', 5],
      ['closeness', 'x'],
      ['salary', 1],
      ['lastContact', '2026-13']
    ] as const
    for (const [field, value] of wrong) {
      await expect(send({ kind: 'answer', contactId: id, fields: { [field]: value } }, 2)).rejects.toMatchObject({
        code: 'bad-request',
        detail: field
      })
    }
  })

  test('taking an answer back leaves it unanswered, not "no"', async ({ database }) => {
    const { roundId, seatId } = await openMap(database)
    const { change } = device(database, roundId, seatId)
    const id = randomUUID()
    await change(contact('Mere', id))
    await change({ kind: 'answer', contactId: id, fields: { outside: false, group: 'x' } })
    await change({ kind: 'answer', contactId: id, fields: { outside: null, group: null } })
    expect((await stored(database, seatId)).answers[id]).toEqual({})
  })

  test('handing in stores the personal result; an edit afterwards renews it; taking back withdraws it', async ({
    database
  }) => {
    const { roundId, seatId } = await openMap(database)
    const { change } = device(database, roundId, seatId)
    const first = randomUUID()
    await change(contact('Mere', first))
    await change({ kind: 'handIn' })
    const result = async () => (await database.sql`select result, handed_in_at from worksheet`)[0]
    expect((await result())?.result).toEqual({
      contacts: 1,
      answered: 1,
      figures: { outside: 0, outsideAsked: 0, groups: 0 },
      contribution: { size: 'upTo5' }
    })
    await change({ kind: 'answer', contactId: first, fields: { outside: true } })
    expect((await result())?.result).toMatchObject({ figures: { outside: 1, outsideAsked: 1 } })
    await change({ kind: 'takeBack' })
    expect((await result())?.handed_in_at).toBeNull()
  })

  test('names of any length and script come back as they were', async ({ database }) => {
    const { roundId, seatId } = await openMap(database)
    const { change } = device(database, roundId, seatId)
    const labels = ['x'.repeat(500), '👩‍👩‍👧 Ω', 'שלום عالم', '<script>alert(1)</script>', "=cmd()|' /C calc'!A0"]
    for (const label of labels) await change(contact(label))
    expect((await stored(database, seatId)).contacts.map((one) => one.label)).toEqual(labels)
  })

  test('a round in preview takes nothing; one that is locked still takes what was typed late', async ({ database }) => {
    const { cohort, roundId, seatId } = await openMap(database)
    const late = device(database, roundId, seatId)
    await database.sql`update round set stage = 'locked' where id = ${roundId}`
    await late.change(contact('Late'))
    await database.sql`update round set stage = 'preview' where id = ${roundId}`
    await expect(late.change(contact('Too early'))).rejects.toMatchObject({ code: 'round-not-open' })
    expect(cohort.seatIds).toContain(seatId)
  })

  test('a worksheet has an end: one contact more than allowed is refused and nothing is lost', async ({ database }) => {
    const { roundId, seatId } = await openMap(database)
    const { change } = device(database, roundId, seatId)
    await database.sql`insert into contact (seat_id, id, label)
      select ${seatId}, gen_random_uuid(), '' from generate_series(1, 300)`
    await database.sql`insert into entry (worksheet_id, contact_id)
      select w.id, c.id from worksheet w join contact c on c.seat_id = w.seat_id`
    await expect(change(contact('One more'))).rejects.toMatchObject({ code: 'too-many' })
    expect((await database.sql`select count(*)::int as n from entry`)[0]?.n).toBe(300)
  })
})
