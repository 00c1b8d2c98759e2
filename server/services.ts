import { AppError, errorCode } from '#app/contract/errors.ts'
import { asFacilitatorDatabase, type DatabaseClient } from '#db/client.ts'
import { deleteDemoCohorts } from '#db/repositories/cohorts.ts'
import { runsCohort } from '#db/repositories/facilitators.ts'
import { findInvite } from '#db/repositories/invites.ts'
import { enteredFor } from '#db/repositories/on-behalf.ts'
import { findOwnExercise, listOwnExercises } from '#db/repositories/own-exercises.ts'
import type { Asking } from './auth/asking.ts'
import type { DisplayAuth } from './auth/displays.ts'
import type { Caller, FacilitatorAuth } from './auth/facilitators.ts'
import type { OnBehalfAuth } from './auth/on-behalf.ts'
import type { SeatAuth } from './auth/seats.ts'
import { hashToken, type Vault } from './auth/vault.ts'
import { beginOnBehalf } from './commands/begin-on-behalf.ts'
import { changePlan } from './commands/change-plan.ts'
import { createCohort } from './commands/create-cohort.ts'
import { eraseSeat } from './commands/erase-seat.ts'
import { importOwnExercise } from './commands/import-own-exercise.ts'
import { acceptInvite, inviteFacilitator, removeFacilitator, revokeInvite } from './commands/invite-facilitator.ts'
import { newPersonalLink } from './commands/new-personal-link.ts'
import { removeOwnExercise } from './commands/remove-own-exercise.ts'
import { saveOwnExercise } from './commands/save-own-exercise.ts'
import type { AppContext } from './context.ts'
import { onBehalfSnapshot } from './queries/on-behalf-snapshot.ts'
import { personalHistory } from './queries/personal-history.ts'
import { planView } from './queries/plan.ts'
import { programme } from './queries/programme.ts'
import { authoriseSession, consoleSnapshot, displaySnapshot, wallSnapshot } from './queries/room-snapshots.ts'
import { seatExport } from './queries/seat-export.ts'
import { worksheetSnapshot } from './queries/worksheet-snapshot.ts'
import type { Broadcaster } from './realtime/broadcaster.ts'
import type { Desk } from './realtime/desk.ts'
import type { Rehearsals } from './rehearsal/rehearsals.ts'
import type { ReportService } from './reports/report-service.ts'

/** Composes what routes get as `context`, from services that live as long as the server. */
export function createContext(services: {
  client: DatabaseClient
  vault: Vault
  facilitators: FacilitatorAuth
  seats: SeatAuth
  displays: DisplayAuth
  asking: Asking
  onBehalf: OnBehalfAuth
  broadcaster: Broadcaster
  desk: Desk
  /** Ends a seat's sockets, on whatever device. */
  disconnectSeat: (seatId: string) => void
  disconnectFacilitator: (facilitatorId: string) => void
  reports: ReportService
  rehearsals: Rehearsals
  publicUrl: () => string
}): (request: { address: string; nonce: string }) => AppContext {
  const {
    client,
    vault,
    facilitators,
    seats,
    displays,
    asking,
    onBehalf,
    broadcaster,
    desk,
    disconnectSeat,
    disconnectFacilitator,
    reports,
    rehearsals,
    publicUrl
  } = services
  const { db } = client
  const read = asFacilitatorDatabase(db)
  const look = async (sessionId: string) => ({
    sessionId,
    publicUrl: publicUrl(),
    room: await broadcaster.roomPart(sessionId),
    desk: () => desk.view(sessionId)
  })
  /** Consoles of a cohort that are open hear of what was done on another page. */
  const cohortMoved = async (cohortId: string) => {
    for (const sessionId of await desk.openSessions(cohortId)) {
      desk.moved(sessionId)
      desk.audited(sessionId)
    }
  }
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
        },
        owner: (request) => seats.owner(request.headers.get('cookie')),
        askForSeat: async (request, input) => {
          const { headers, sessionId } = await seats.ask(caller(request), input)
          desk.moved(sessionId)
          return headers
        },
        asking: (request) => asking.view(request.headers.get('cookie')),
        enterSeat: (request) => asking.enter(request.headers.get('cookie')),
        cancelAsking: async (request) => {
          const { headers, sessionId } = await asking.cancel(request.headers.get('cookie'))
          if (sessionId) desk.moved(sessionId)
          return headers
        },
        invite: async (request, token) => {
          const invite = await findInvite(read, hashToken(token))
          if (!invite) throw new AppError('link-expired')
          const { cohort, cohortId, invitedBy } = invite
          const facilitator = await facilitators.facilitator(request.headers)
          const isMine = facilitator !== null && (await runsCohort(read, facilitator.id, cohortId))
          return { cohort, invitedBy, isMine }
        },
        acceptInvite: async (facilitatorId, token) => {
          await cohortMoved((await acceptInvite(db, facilitatorId, token)).cohortId)
        },
        createInvitedFacilitator: async (request, input) => {
          const { headers, cohortId } = await facilitators.createInvited(caller(request), input)
          await cohortMoved(cohortId)
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
        enteredFor: (seatId) => enteredFor(read, seatId),
        onBehalf: async (request) => {
          const pass = await onBehalf.pass(request.headers.get('cookie'))
          if (!pass) return null
          const { sessionId, name } = pass
          const opened = pass.holds ? onBehalfSnapshot(db, pass, await seats.seatKey(pass.seatId)) : null
          const room = await opened?.catch((error: unknown) => {
            if (errorCode(error) === 'on-behalf-over') return null
            throw error
          })
          return { sessionId, name, room: room ?? null }
        },
        ownExercises: (facilitatorId) => listOwnExercises(read, facilitatorId),
        ownExercise: (facilitatorId, id) => findOwnExercise(read, facilitatorId, id),
        seatExport: async (seatId) => seatExport(db, seatId, await seats.seatKey(seatId))
      },
      commands: {
        createCohort: (facilitatorId, input) => createCohort(db, vault, facilitatorId, input),
        discardDemo: (facilitatorId) => deleteDemoCohorts(db, facilitatorId),
        changePlan: async (facilitatorId, sessionId, change) => {
          const revision = await changePlan(db, facilitatorId, sessionId, change)
          await broadcaster.stateMoved(sessionId)
          return revision
        },
        saveOwnExercise: (facilitatorId, definition) => saveOwnExercise(db, facilitatorId, definition),
        importOwnExercise: (facilitatorId, text) => importOwnExercise(db, facilitatorId, text),
        removeOwnExercise: (facilitatorId, input) => removeOwnExercise(db, facilitatorId, input),
        newPersonalLink: async (facilitatorId, sessionId, seatId) => {
          const link = await newPersonalLink(db, publicUrl(), { facilitatorId, sessionId, seatId })
          desk.audited(sessionId)
          return link
        },
        inviteFacilitator: async (facilitatorId, input) => {
          const { cohortId, url } = await inviteFacilitator(db, publicUrl(), facilitatorId, input)
          await cohortMoved(cohortId)
          return { url }
        },
        revokeInvite: async (facilitatorId, id) => {
          await cohortMoved((await revokeInvite(db, facilitatorId, id)).cohortId)
        },
        removeFacilitator: async (facilitatorId, input) => {
          const { cohortId, removed } = await removeFacilitator(db, facilitatorId, input)
          disconnectFacilitator(removed)
          await cohortMoved(cohortId)
        },
        beginOnBehalf: async (facilitator, { sessionId, seatId }) => {
          const { token, before } = await beginOnBehalf(db, { facilitator, sessionId, seatId })
          for (const pass of before) desk.showOut(pass.id)
          for (const one of [seatId, ...before.map((pass) => pass.seatId)]) desk.lookAgain(one)
          for (const one of new Set([sessionId, ...before.map((pass) => pass.sessionId)])) desk.moved(one)
          desk.audited(sessionId)
          return onBehalf.headers(token)
        },
        endOnBehalf: async (request) => {
          const pass = await onBehalf.pass(request.headers.get('cookie'))
          if (pass?.facilitatorId) await desk.endOnBehalf({ ...pass, facilitatorId: pass.facilitatorId })
          return onBehalf.clear()
        },
        rehearse: rehearsals.start,
        stepRehearsal: rehearsals.step,
        endRehearsal: rehearsals.end,
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
