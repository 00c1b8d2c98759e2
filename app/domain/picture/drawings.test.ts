import { expect, test } from 'vitest'
import { findExercise } from '#app/domain/exercises/registry.ts'
import type { Written } from './look.ts'
import type { PersonalView } from './personal-view.ts'
import { looking, writtenOf } from './testing/written.ts'

/** The view of an exercise, its drawing narrowed to one kind. */
function draw<Kind extends PersonalView['drawing']['kind']>(id: string, kind: Kind, written: Written) {
  const { view } = looking(findExercise(id, 1), written)
  const { drawing } = view
  if (drawing.kind !== kind) throw new Error(`${id} is drawn as ${drawing.kind}`)
  return { ...view, drawing: drawing as Extract<PersonalView['drawing'], { kind: Kind }> }
}

test('a quality is brought by nobody, just one, or enough people, as the room counts it', () => {
  const { view, result } = looking(
    findExercise('energy', 1),
    writtenOf(4, {
      c0: { energy: 5, nurtures: true, challenges: false },
      c1: { energy: 4, nurtures: false },
      c2: { energy: 3 }
    })
  )
  expect(view.drawing).toEqual({
    kind: 'coverage',
    qualities: [
      { id: 'energizes', label: 'measures.energizes', people: ['c0', 'c1'], presence: 'enough' },
      { id: 'nurtures', label: 'measures.nurtures', people: ['c0'], presence: 'one' },
      { id: 'challenges', label: 'measures.challenges', people: [], presence: 'nobody' }
    ],
    leaning: { people: ['c0'], ticks: 2, of: 3 }
  })
  expect(result.contribution).toEqual({ energizes: 'enough', nurtures: 'one', challenges: 'nobody' })
  expect(view.answered).toEqual({ what: 'contacts', count: 3, of: 4 })
})

test('two who bring the same are both leaned on', () => {
  const { drawing } = draw('energy', 'coverage', writtenOf(2, { c0: { nurtures: true }, c1: { challenges: true } }))
  expect(drawing.leaning).toEqual({ people: ['c0', 'c1'], ticks: 1, of: 2 })
})

test('a role without a person is an empty place, and a community is listed without its name', () => {
  const { drawing } = draw(
    'roles',
    'shortfall',
    writtenOf(
      2,
      { c0: { roles: ['mentor', 'supporter'] }, c1: { roles: [] } },
      { 'item-1': { community: 'The choir', communityOutside: true } }
    )
  )
  expect(drawing.roles.map(({ id, people, missing, presence }) => [id, people, missing, presence])).toEqual([
    ['mentor', ['c0'], 0, 'enough'],
    ['wayShower', [], 1, 'nobody'],
    ['supporter', ['c0'], 0, 'enough']
  ])
  expect(drawing.items).toMatchObject({ items: [{ id: 'item-1', answers: { communityOutside: true } }], missing: 0 })
  expect(JSON.stringify(drawing)).not.toContain('choir')
})

test('chairs are warm, cold, taken or empty, and a person on two chairs is one person', () => {
  const { drawing, numbers } = draw(
    'chairs',
    'slots',
    writtenOf(
      2,
      {},
      { challenger: { person: 'c0', lastSpoke: 'week' }, listener: { person: 'c0', lastSpoke: 'longer' }, inspirer: {} }
    )
  )
  expect(drawing.chairs.map(({ state, again }) => [state, again])).toEqual([
    ['warm', true],
    ['cold', true],
    ['empty', false]
  ])
  expect(drawing.people).toBe(1)
  expect(numbers.map(({ value }) => value)).toEqual([2 / 3, 1 / 3])
  const unsaid = draw('chairs', 'slots', writtenOf(1, {}, { listener: { person: 'c0' } }))
  expect(unsaid.drawing.chairs[1]).toMatchObject({ person: 'c0', since: null, state: 'taken', again: false })
})

test('somebody who left the map leaves the chair empty', () => {
  const { drawing } = draw('chairs', 'slots', writtenOf(1, {}, { listener: { person: 'gone', lastSpoke: 'week' } }))
  expect(drawing.chairs[1]).toMatchObject({ person: null, state: 'empty' })
})

test('moves stand in the lane of their kind, and a dropped one leaves the lane empty', () => {
  const { drawing, state } = draw(
    'moves',
    'followThrough',
    writtenOf(
      1,
      {},
      {
        'item-1': { move: 'reconnect', with: 'c0', what: 'coffee', status: 'done', when: '2026-03-01', felt: 4 },
        'item-2': { move: 'reconnect', with: 'gone', when: '2026-04-01' },
        'item-3': { move: 'ritual', status: 'dropped' },
        'item-4': { what: 'something' }
      }
    )
  )
  expect(state).toBe('answered')
  expect(drawing.lanes.map((lane) => [lane.id, lane.state, lane.moves.length])).toEqual([
    ['reconnect', 'done', 2],
    ['resilience', 'none', 0],
    ['ritual', 'none', 1],
    ['give', 'none', 0]
  ])
  expect(drawing.lanes[0]?.moves).toEqual([
    { id: 'item-1', person: 'c0', status: 'done', when: '2026-03-01', felt: 4 },
    { id: 'item-2', person: null, status: 'planned', when: '2026-04-01', felt: null }
  ])
  expect(drawing).toMatchObject({ loose: [{ id: 'item-4' }], planned: 4, due: 2, kept: 1 })
})

test('a channel that was not answered is no gap', () => {
  const { drawing, answered, self } = draw(
    'channels',
    'levels',
    writtenOf(
      0,
      {},
      {
        seasonedMentor: { level: 'notAtAll' },
        peers: { level: 'nowAndThen' },
        roundtables: { level: 'whenNeeded' },
        self: { slot: false, inTheWay: ['noTime'] }
      }
    )
  )
  expect(drawing.channels.map(({ level, state }) => [level, state])).toEqual([
    [0, 'gap'],
    [2, 'enough'],
    [1, 'gap'],
    [null, 'open']
  ])
  expect(drawing.steps.map(({ isEnough }) => isEnough)).toEqual([false, false, true, true])
  expect(answered).toEqual({ what: 'rows', count: 3, of: 4 })
  expect(self).toEqual([
    { id: 'minutesAMonth', kind: 'number', value: null },
    { id: 'inTheWay', kind: 'tags', value: ['noTime'] },
    { id: 'slot', kind: 'yesNo', value: false }
  ])
})

test('points of view: everybody is alike, different or not known, and an index of nobody is not 0', () => {
  const { drawing, numbers } = draw(
    'views',
    'mix',
    writtenOf(4, {
      c0: { outside: true, sameFunction: true, kind: 'peer' },
      c1: { outside: false, sameFunction: true },
      c2: { sameFunction: false }
    })
  )
  expect(drawing.outside).toEqual({ outside: ['c0'], inside: ['c1'], unknown: ['c2', 'c3'] })
  expect(drawing.same[0]).toMatchObject({ alike: ['c0', 'c1'], different: ['c2'], unknown: ['c3'], index: -1 / 3 })
  expect(drawing.same[1]).toMatchObject({ index: null, unknown: ['c0', 'c1', 'c2', 'c3'] })
  expect(drawing.kindUnknown).toEqual(['c1', 'c2', 'c3'])
  expect(numbers.map(({ measure, about, value }) => [measure, about, value])).toEqual([
    ['outside', null, 0.5],
    ['eiIndex', 'measures.sameFunction', -1 / 3],
    ['eiIndex', 'measures.sameIndustry', null],
    ['eiIndex', 'measures.sameSeniority', null],
    ['variety', null, 0]
  ])
})

test('after a job is lost only ties that outlive the employer count, and who is called often is told first', () => {
  const { view, result } = looking(
    findExercise('shocks', 1),
    writtenOf(
      3,
      { c0: { survives: false }, c2: { survives: true } },
      {
        jobLoss: { call: ['c0', 'c1'] },
        stalledProject: { call: ['c2'] },
        souredRelationship: { call: ['c2', 'c1', 'c0'] }
      }
    )
  )
  expect(view.drawing).toMatchObject({
    cases: [
      { people: ['c0', 'c1'], counted: [], presence: 'nobody', onlySurviving: true },
      { people: ['c2'], counted: ['c2'], presence: 'one', onlySurviving: false },
      { counted: ['c2', 'c1', 'c0'], presence: 'enough' },
      { people: null, counted: [], presence: 'open' }
    ],
    people: [
      { id: 'c0', uses: 2 },
      { id: 'c1', uses: 2 },
      { id: 'c2', uses: 2 }
    ]
  })
  expect(result.contribution).toMatchObject({ jobLoss: 'nobody', careerPivot: 'unanswered' })
})

test('the balance leans to giving, and who is half answered is on neither side', () => {
  const { drawing } = draw(
    'balance',
    'balance',
    writtenOf(3, { c0: { iGive: true, theyGive: false }, c1: { iGive: true, theyGive: true }, c2: { iGive: true } })
  )
  expect(drawing.bins.map(({ id, people }) => [id, people])).toEqual([
    ['giveOnly', ['c0']],
    ['both', ['c1']],
    ['takeOnly', []],
    ['neither', []]
  ])
  expect(drawing).toMatchObject({ unplaced: ['c2'], lean: 0.5 })
})

test('a tank is told even when nobody is on the map', () => {
  const { state, self } = draw('tank', 'coverage', writtenOf(0, {}, { self: { tankOpening: 2 } }))
  expect(state).toBe('noContacts')
  expect(self).toEqual([
    { id: 'tankOpening', kind: 'scale', value: 2, steps: 5 },
    { id: 'tankClosing', kind: 'scale', value: null, steps: 5 }
  ])
})
