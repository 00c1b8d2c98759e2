import { expect } from 'vitest'
import { exercises } from '#app/domain/exercises/registry.ts'
import { measuresOf } from '#app/domain/gaps/personal-result.ts'
import { asFacilitatorDatabase } from '#db/client.ts'
import { sessionReleases } from '#db/repositories/releases.ts'
import { createSeatAuth } from '#server/auth/seats.ts'
import { createVault } from '#server/auth/vault.ts'
import { firstStart } from '#server/commands/first-start.ts'
import { createLog } from '#server/log.ts'
import { seatExport } from '#server/queries/seat-export.ts'
import { aloneBus } from '#server/realtime/nodes/bus.ts'
import { describeOnBothDatabases } from '#tests/setup/databases.ts'

const vault = createVault('only-for-tests-and-at-least-32-characters-long')

describeOnBothDatabases('The demo', (test) => {
  test('has lived through every exercise: each has a picture, and each person can read their own', async ({
    database
  }) => {
    await firstStart(database.db, vault, { demo: true, log: createLog({ LOG_LEVEL: 'silent' }) })
    const sessions = await database.sql<
      { id: string; number: number }[]
    >`select id, number from session order by number`
    expect(sessions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    const shown = new Set<string>()
    for (const { id, number } of sessions) {
      const rounds = await sessionReleases(asFacilitatorDatabase(database.db), id)
      expect(rounds.length > 0, `session ${number}`).toBe(number < 8)
      for (const { exercise, release } of rounds) {
        const measures = measuresOf(exercise).map((measure) => measure.id)
        expect(release?.figures.people, exercise.id).toBe(18)
        expect(release?.figures.figures.map((figure) => figure.measure)).toEqual(measures)
        shown.add(exercise.id)
      }
    }
    expect([...shown].sort()).toEqual(exercises.map(({ id }) => id).sort())

    const [seat] = await database.sql<{ id: string }[]>`select id from seat limit 1`
    const seatKey = await createSeatAuth(database.db, vault, { secure: false, bus: aloneBus }).seatKey(seat?.id ?? '')
    const { worksheets } = await seatExport(database.db, seat?.id ?? '', seatKey)
    expect(worksheets).toHaveLength(17)
    const written = worksheets.filter(({ exercise }) => exercise === 'moves').flatMap(({ rows }) => rows)
    for (const { answers } of written) expect(answers.what).toBeTypeOf('string')
  })
})
