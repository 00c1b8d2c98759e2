import { AppError } from '#app/contract/errors.ts'
import { releaseFiguresSchema } from '#app/contract/figures.ts'
import { checkDefinition } from '#app/domain/authoring/check-definition.ts'
import { personalResult } from '#app/domain/gaps/personal-result.ts'
import { sheetOf } from '#app/domain/gaps/sheet.ts'
import type { Language } from '#app/locales/languages.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { sessionReleases } from '#db/repositories/releases.ts'
import { listRounds } from '#db/repositories/rounds.ts'
import { findOwnSeat } from '#db/repositories/seats.ts'
import { findSession } from '#db/repositories/sessions.ts'
import { loadWorksheet } from '#db/repositories/worksheets.ts'
import { openWorksheet } from '../queries/open-worksheet.ts'
import { authoriseSession } from '../queries/room-snapshots.ts'
import { draftInput } from './draft-input.ts'
import { reportFileName } from './file-name.ts'
import type { Renderer } from './render.ts'
import type { ReportWorksheet } from './report-input.ts'

type Paper = 'a4' | 'letter'
type Report = { name: string; pdf: Uint8Array }
type Session = NonNullable<Awaited<ReturnType<typeof findSession>>>

/** Collects what a report says and has it drawn. */
export type ReportService = ReturnType<typeof createReportService>

export function createReportService(db: Database, renderer: Renderer) {
  const read = asFacilitatorDatabase(db)

  return {
    /**
     * A person's own session, with the names they wrote down.
     * @throws `not-found` when they wrote nothing in it
     */
    async personal(seatId: string, seatKey: Buffer, sessionId: string, paper: Paper): Promise<Report> {
      const [seat, session] = await Promise.all([findOwnSeat(read, seatId), findSession(read, sessionId)])
      if (!seat || !session || session.cohortId !== seat.cohortId) throw new AppError('not-found')
      const worksheets: ReportWorksheet[] = []
      const today = new Date().toISOString().slice(0, 10)
      for (const round of await listRounds(db, sessionId)) {
        const rows = await loadWorksheet(db, round.id, seatId)
        if (!rows || rows.worksheet.revision === 0) continue
        const { exercise } = round
        const worksheet = openWorksheet(rows, seatKey)
        const result = personalResult(exercise, sheetOf(exercise, worksheet, today))
        worksheets.push({ exercise, ...worksheet, result })
      }
      if (worksheets.length === 0) throw new AppError('not-found')
      const pdf = await renderer.render('personal', {
        ...head(session, paper),
        name: seat.name,
        withNames: true,
        worksheets
      })
      return { name: reportFileName({ template: 'personal', ...head(session, paper) }), pdf }
    },

    /** What the room saw of a session, for the facilitator. Throws `not-found` when the session is not theirs. */
    async cohort(facilitatorId: string, sessionId: string, paper: Paper): Promise<Report> {
      const session = await authoriseSession(read, facilitatorId, sessionId)
      const rounds = (await sessionReleases(read, sessionId)).map(({ exercise, number, release }) => ({
        exercise,
        number,
        release: release && {
          createdAt: release.createdAt.toISOString(),
          figures: releaseFiguresSchema.parse(release.figures),
          trend: release.trend
        }
      }))
      const pdf = await renderer.render('cohort', { ...head(session, paper), rounds })
      return { name: reportFileName({ template: 'cohort', ...head(session, paper) }), pdf }
    },

    /**
     * What a draft of an exercise would print, with invented answers.
     * @throws `bad-request` naming the first field that is wrong
     */
    async draft(
      definition: unknown,
      { template, locale }: { template: 'personal' | 'cohort'; locale: Language }
    ): Promise<Uint8Array> {
      const { exercise, faults } = checkDefinition(definition)
      if (!exercise) throw new AppError('bad-request', faults[0]?.path)
      const input = draftInput(exercise, locale, new Date().toISOString())
      return template === 'personal'
        ? renderer.render('personal', input.personal)
        : renderer.render('cohort', input.cohort)
    }
  }
}

function head(session: Session, paper: Paper) {
  return {
    locale: session.locale,
    paper,
    zone: session.zone,
    cohort: session.cohort,
    session: {
      number: session.number,
      of: session.sessions ?? session.number,
      title: session.title,
      startsAt: session.startsAt.toISOString()
    },
    k: session.k
  }
}
