import { asFacilitatorDatabase, type DatabaseClient } from '#db/client.ts'
import { deleteDemoCohorts } from '#db/repositories/cohorts.ts'
import { findOwnExercise, listOwnExercises } from '#db/repositories/own-exercises.ts'
import type { DisplayAuth } from './auth/displays.ts'
import type { Caller, FacilitatorAuth } from './auth/facilitators.ts'
import type { SeatAuth } from './auth/seats.ts'
import type { Vault } from './auth/vault.ts'
import { changePlan } from './commands/change-plan.ts'
import { createCohort } from './commands/create-cohort.ts'
import { eraseSeat } from './commands/erase-seat.ts'
import { importOwnExercise } from './commands/import-own-exercise.ts'
import { newPersonalLink } from './commands/new-personal-link.ts'
import { removeOwnExercise } from './commands/remove-own-exercise.ts'
import { saveNotes } from './commands/save-notes.ts'
import { saveOwnExercise } from './commands/save-own-exercise.ts'
import type { AppContext } from './context.ts'
import { personalHistory } from './queries/personal-history.ts'
import { planView } from './queries/plan.ts'
import { programme } from './queries/programme.ts'
import { authoriseSession, consoleSnapshot, displaySnapshot, wallSnapshot } from './queries/room-snapshots.ts'
import { seatExport } from './queries/seat-export.ts'
import { worksheetSnapshot } from './queries/worksheet-snapshot.ts'
import type { Broadcaster } from './realtime/broadcaster.ts'
import type { ReportService } from './reports/report-service.ts'

/** Composes what routes get as `context`, from services that live as long as the server. */
export function createContext(services: {
  client: DatabaseClient
  vault: Vault
  facilitators: FacilitatorAuth
  seats: SeatAuth
  displays: DisplayAuth
  broadcaster: Broadcaster
  /** Ends a seat's sockets, on whatever device. */
  disconnectSeat: (seatId: string) => void
  reports: ReportService
  publicUrl: () => string
}): (request: { address: string; nonce: string }) => AppContext {
  const { client, vault, facilitators, seats, displays, broadcaster, disconnectSeat, reports, publicUrl } = services
  const { db } = client
  const read = asFacilitatorDatabase(db)
  const look = async (sessionId: string) => ({
    sessionId,
    publicUrl: publicUrl(),
    room: await broadcaster.roomPart(sessionId)
  })
  const watch = async (facilitatorId: string, sessionId: string) => {
    // Before the room is looked at: it is opened by that.
    await authoriseSession(read, facilitatorId, sessionId)
    return { facilitatorId, ...(await look(sessionId)) }
  }

  return ({ address, nonce }) => {
    const caller = (request: Request): Caller => ({ headers: request.headers, address })
    return {
      nonce,
      auth: {
        facilitator: (request) => facilitators.facilitator(request.headers),
        seat: (request) => seats.seat(request.headers.get('cookie')),
        signIn: (request, input) => facilitators.signIn(caller(request), input),
        signOut: (request) => facilitators.signOut(caller(request)),
        createFirstFacilitator: (request, input) => facilitators.createFirst(caller(request), input),
        isFirstLinkValid: facilitators.isFirstLinkValid,
        claimSeat: (request, input) => seats.claim(caller(request), input),
        openPersonalLink: (request, token) => seats.openLink(caller(request), token),
        leaveSeat: async (request) => {
          const { headers, freed } = await seats.leave(caller(request))
          if (freed) disconnectSeat(freed)
          return headers
        }
      },
      queries: {
        programme: (facilitatorId) => programme(read, facilitatorId),
        console: async (facilitatorId, sessionId) => consoleSnapshot(read, await watch(facilitatorId, sessionId)),
        wall: async (facilitatorId, sessionId) => wallSnapshot(read, await watch(facilitatorId, sessionId)),
        display: async (token) => {
          const { sessionId, hash } = await displays.open(address, token)
          return displaySnapshot(read, { displayHash: hash, ...(await look(sessionId)) })
        },
        plan: (facilitatorId, sessionId) => planView(read, facilitatorId, sessionId),
        join: (code) => seats.joinView(address, code),
        room: async (seatId) => ({
          ...(await worksheetSnapshot(db, seatId, await seats.seatKey(seatId))),
          wantsHelp: false
        }),
        personalHistory: (seatId) => personalHistory(db, seatId),
        ownExercises: (facilitatorId) => listOwnExercises(read, facilitatorId),
        ownExercise: (facilitatorId, id) => findOwnExercise(read, facilitatorId, id),
        seatExport: async (seatId) => seatExport(db, seatId, await seats.seatKey(seatId))
      },
      commands: {
        createCohort: (facilitatorId, input) => createCohort(db, vault, facilitatorId, input),
        discardDemo: (facilitatorId) => deleteDemoCohorts(db, facilitatorId),
        saveNotes: (facilitatorId, input) => saveNotes(db, facilitatorId, input),
        changePlan: async (facilitatorId, sessionId, change) => {
          const revision = await changePlan(db, facilitatorId, sessionId, change)
          await broadcaster.stateMoved(sessionId)
          return revision
        },
        saveOwnExercise: (facilitatorId, definition) => saveOwnExercise(db, facilitatorId, definition),
        importOwnExercise: (facilitatorId, text) => importOwnExercise(db, facilitatorId, text),
        removeOwnExercise: (facilitatorId, input) => removeOwnExercise(db, facilitatorId, input),
        newPersonalLink: (facilitatorId, seatId) => newPersonalLink(db, publicUrl(), facilitatorId, seatId),
        eraseSeat: async (request, seatId) => {
          const erased = await eraseSeat(db, vault, seatId)
          disconnectSeat(seatId)
          if (erased) broadcaster.answersMoved(erased.sessionId)
          return (await seats.leave(caller(request))).headers
        }
      },
      reports: {
        personal: async (seatId, sessionId, paper) =>
          reports.personal(seatId, await seats.seatKey(seatId), sessionId, paper),
        cohort: (facilitatorId, sessionId, paper) => reports.cohort(facilitatorId, sessionId, paper),
        draft: (definition, options) => reports.draft(definition, options)
      }
    }
  }
}
