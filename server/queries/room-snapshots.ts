import { z } from 'zod'
import type { DeskView } from '#app/contract/desk.ts'
import { AppError } from '#app/contract/errors.ts'
import { releaseFiguresSchema } from '#app/contract/figures.ts'
import type { ConsoleSnapshot, ReleaseView, WallSnapshot } from '#app/contract/room.ts'
import type { FacilitatorDatabase } from '#db/client.ts'
import { findDisplay } from '#db/repositories/displays.ts'
import { runsCohort } from '#db/repositories/facilitators.ts'
import { listRehearsals, rehearsalView } from '#db/repositories/rehearsals.ts'
import { currentRelease } from '#db/repositories/releases.ts'
import { sessionState } from '#db/repositories/rounds.ts'
import { findSession, listItems } from '#db/repositories/sessions.ts'
import { currentTrend } from '#db/repositories/trends.ts'

/** The part of a snapshot that lives in the room and not in the tables. */
export type RoomPart = Pick<ConsoleSnapshot, 'progress' | 'people' | 'held' | 'walls' | 'changes'>

const isUuid = (text: string) => z.uuid().safeParse(text).success

/** Throws `not-found` unless the facilitator runs the session's cohort: what is not yours is not there. */
export async function authoriseSession(db: FacilitatorDatabase, facilitatorId: string, sessionId: string) {
  // An address may hold anything.
  const session = isUuid(sessionId) ? await findSession(db, sessionId) : null
  if (!session || !(await runsCohort(db, facilitatorId, session.cohortId))) throw new AppError('not-found')
  return session
}

/** The picture shown of a round now, as everybody sees it; null when there is none. */
export async function releaseView(db: FacilitatorDatabase, roundId: string): Promise<ReleaseView | null> {
  const [release, trend] = await Promise.all([currentRelease(db, roundId), currentTrend(db, roundId)])
  if (!release) return null
  return {
    id: release.id,
    roundId: release.roundId,
    number: release.number,
    createdAt: release.createdAt.toISOString(),
    figures: releaseFiguresSchema.parse(release.figures),
    trend
  }
}

type Asked = { sessionId: string; publicUrl: string; room: RoomPart }

/** What the wall shows its facilitator, whole. */
export async function wallSnapshot(
  db: FacilitatorDatabase,
  input: Asked & { facilitatorId: string }
): Promise<WallSnapshot> {
  return onTheWall(db, await authoriseSession(db, input.facilitatorId, input.sessionId), input)
}

/** What the wall shows on another computer, whole. Throws `link-expired` once the link was revoked or replaced. */
export async function displaySnapshot(
  db: FacilitatorDatabase,
  input: Asked & { displayHash: Buffer }
): Promise<WallSnapshot> {
  const session = await findSession(db, input.sessionId)
  if (!session || (await findDisplay(db, input.displayHash)) !== session.id) throw new AppError('link-expired')
  return onTheWall(db, session, input)
}

type Session = Awaited<ReturnType<typeof authoriseSession>>

async function onTheWall(db: FacilitatorDatabase, session: Session, input: Asked): Promise<WallSnapshot> {
  const state = await sessionState(db, session.id)
  if (!state) throw new AppError('not-found')
  const shown = state.round && (state.round.stage === 'revealed' || state.round.stage === 'closed')
  return {
    serverTime: new Date().toISOString(),
    session: {
      id: session.id,
      title: session.title,
      number: session.number,
      sessions: session.sessions ?? session.number,
      cohort: session.cohort,
      zone: session.zone,
      locale: session.locale,
      code: session.code,
      k: session.k,
      joinUrl: new URL(`/join/${session.code}`, input.publicUrl).href.replace(/^https?:\/\//, ''),
      rehearsalOf: session.rehearsalOf
    },
    state,
    progress: input.room.progress,
    release: state.round && (shown || state.round.liveCharts) ? await releaseView(db, state.round.id) : null
  }
}

/** What the console shows, whole. */
export async function consoleSnapshot(
  db: FacilitatorDatabase,
  input: Asked & { facilitatorId: string; desk: () => Promise<DeskView> }
): Promise<ConsoleSnapshot> {
  const wall = await wallSnapshot(db, input)
  const { people, held, walls, changes } = input.room
  return {
    ...wall,
    release: wall.state.round ? await releaseView(db, wall.state.round.id) : null,
    items: await listItems(db, input.sessionId),
    people,
    held,
    walls,
    changes,
    desk: await input.desk(),
    me: input.facilitatorId,
    rehearsal: await rehearsalView(db, input.sessionId),
    rehearsals: await listRehearsals(db, input.facilitatorId, [input.sessionId])
  }
}
