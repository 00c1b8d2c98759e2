import { describe, expect, it } from 'vitest'
import type { Edit } from '#app/contract/change.ts'
import type { Worksheet, WorksheetSnapshot } from '#app/contract/worksheet.ts'
import type { OutboxState } from './outbox.ts'
import { newer, overlay, saveStatus, withDelta, withStored } from './worksheet-view.ts'

const now = '2026-03-05T14:02:00.000Z'
const contact = (contactId: string, label: string): Edit => ({ kind: 'contact', contactId, label })
const sheet = (revision: number, labels: string[] = []): Worksheet => ({
  roundId: 'round',
  revision,
  contacts: labels.map((label) => ({ id: label, label })),
  answers: {},
  rows: [],
  ties: [],
  handedInAt: null,
  hints: {}
})
const outbox = (edits: Edit[], more: Partial<OutboxState> = {}): OutboxState => ({
  entering: [],
  pending: edits.map((edit, id) => ({ id, roundId: 'round', clientId: 'client', seq: id + 1, edit })),
  refused: [],
  held: new Set(),
  durable: true,
  notTaken: null,
  ...more
})
const labels = (worksheet: Worksheet | null) => worksheet?.contacts.map((one) => one.label)

describe('what is shown', () => {
  it('is the stored worksheet with everything on top that still has to be sent', () => {
    const entering = [{ roundId: 'round', edit: contact('c', 'Tui') }]
    expect(labels(overlay(sheet(4, ['Ana']), outbox([contact('b', 'Mere')], { entering }), now))).toEqual([
      'Ana',
      'Mere',
      'Tui'
    ])
  })

  it('takes nothing over from another round', () => {
    expect(labels(overlay({ ...sheet(1), roundId: 'next' }, outbox([contact('b', 'Mere')]), now))).toEqual([])
  })
})

describe('after an acknowledgement', () => {
  it('the change is part of the stored worksheet, in its turn', () => {
    const { worksheet, missed } = withStored(sheet(4), 'round', contact('a', 'Ana'), { revision: 5, at: now })
    expect(worksheet).toEqual({ ...sheet(5), contacts: [{ id: 'a', label: 'Ana' }] })
    expect(missed).toBe(false)
  })

  it('of something the snapshot had already, nothing older comes back', () => {
    const stored = sheet(7, ['renamed since'])
    expect(withStored(stored, 'round', contact('renamed since', 'old'), { revision: 7, at: now })).toEqual({
      worksheet: stored,
      missed: false
    })
  })

  it('with a gap before it, the change stays visible and the whole is asked for', () => {
    const { worksheet, missed } = withStored(sheet(4), 'round', contact('a', 'Ana'), { revision: 6, at: now })
    expect(labels(worksheet)).toEqual(['Ana'])
    expect(worksheet?.revision).toBe(4)
    expect(missed).toBe(true)
  })
})

describe('a change from another device', () => {
  const delta = { roundId: 'round', handedInAt: null, edit: contact('a', 'Ana') }

  it('is taken over in its turn', () => {
    expect(labels(withDelta(sheet(4), { ...delta, revision: 5 }, now).worksheet)).toEqual(['Ana'])
  })

  it('is left when it is known, and asks for the whole when one before it is missing', () => {
    expect(withDelta(sheet(5), { ...delta, revision: 5 }, now)).toEqual({ worksheet: sheet(5), missed: false })
    expect(withDelta(sheet(4), { ...delta, revision: 6 }, now)).toEqual({ worksheet: sheet(4), missed: true })
  })
})

describe('a snapshot that was overtaken', () => {
  const snapshot = (revision: number, state: number): WorksheetSnapshot => ({
    serverTime: now,
    state: {
      sessionId: 's',
      revision: state,
      paused: false,
      doorOpen: true,
      ended: false,
      item: null,
      timer: null,
      round: null
    },
    session: { title: '', number: 1, sessions: 8, cohort: '', zone: 'UTC', k: 5 },
    seat: { id: 'seat', name: 'Noa' },
    worksheet: sheet(revision),
    wantsHelp: false,
    onBehalf: null
  })

  it('takes back neither a newer worksheet nor a newer stage', () => {
    const after = newer(snapshot(6, 3), snapshot(5, 4))
    expect([after.worksheet?.revision, after.state.revision]).toEqual([6, 4])
    expect(newer(snapshot(5, 5), snapshot(6, 4)).state.revision).toBe(5)
  })
})

describe('the badge', () => {
  it('says saved only when nothing waits', () => {
    expect(saveStatus(outbox([]), true, null)).toEqual({ kind: 'nothing' })
    expect(saveStatus(outbox([]), false, now)).toEqual({ kind: 'saved', at: now })
    expect(saveStatus(outbox([contact('a', 'Ana')]), true, now)).toEqual({ kind: 'saving' })
    expect(saveStatus(outbox([contact('a', 'Ana')]), false, now)).toEqual({ kind: 'kept', waiting: 1 })
  })

  it('says kept only when the device has it all', () => {
    const entering = [{ roundId: 'round', edit: contact('b', 'Ben') }]
    expect(saveStatus(outbox([contact('a', 'Ana')], { entering }), false, now)).toEqual({ kind: 'saving' })
  })

  it('says kept when the server answers but takes nothing, and what for when its disk is full', () => {
    const refused = (notTaken: OutboxState['notTaken']) =>
      saveStatus(outbox([contact('a', 'Ana')], { notTaken }), true, now)
    expect(refused('unavailable')).toEqual({ kind: 'kept', waiting: 1 })
    expect(refused('disk-full')).toEqual({ kind: 'full', waiting: 1 })
  })

  it('says so when what waits can only go once the round opens again', () => {
    expect(saveStatus(outbox([contact('a', 'Ana')], { held: new Set(['round']) }), true, now).kind).toBe('late')
  })
})
