import type { z } from 'zod'
import type { deskEvents } from '#app/contract/desk.ts'
import { changeRoster, type RosterChange } from '../../commands/change-roster.ts'
import { decideRequest } from '../../commands/decide-request.ts'
import { handOverLead } from '../../commands/hand-over-lead.ts'
import { saveNotes } from '../../commands/save-notes.ts'
import type { FacilitatorData } from '../io.ts'
import type { RealtimeDeps } from '../start.ts'

type Payload<Event extends keyof typeof deskEvents> = z.output<(typeof deskEvents)[Event]>

/** What a console does around the people and those who run the session; every console is told at once. */
export function deskHandlers(
  data: FacilitatorData,
  deps: RealtimeDeps,
  tellNotes: (itemId: string, notes: string) => void
) {
  const { db } = deps.client
  const { desk, broadcaster } = deps
  const { sessionId, cohortId, facilitatorId } = data

  /** The list is the cohort's: consoles of its other sessions follow, and every open room counts anew. */
  async function alterRoster(change: RosterChange): Promise<void> {
    await changeRoster(db, deps.vault, { cohortId, sessionId, facilitatorId, change })
    if (change.kind === 'remove') deps.disconnectSeat(change.seatId)
    if (change.kind === 'rename') desk.lookAgain(change.seatId)
    for (const open of new Set([sessionId, ...(await desk.openSessions(cohortId))])) {
      desk.moved(open)
      broadcaster.answersMoved(open)
    }
    desk.audited(sessionId)
  }

  const told = () => {
    desk.moved(sessionId)
    desk.audited(sessionId)
  }

  return {
    decideRequest: async (input: Payload<'decideRequest'>) => {
      await decideRequest(db, { ...input, sessionId, cohortId, facilitatorId })
      told()
      broadcaster.peopleMoved(sessionId)
    },
    addSeat: ({ name }: Payload<'addSeat'>) => alterRoster({ kind: 'add', name }),
    renameSeat: ({ seatId, name }: Payload<'renameSeat'>) => alterRoster({ kind: 'rename', seatId, name }),
    removeSeat: ({ seatId }: Payload<'removeSeat'>) => alterRoster({ kind: 'remove', seatId }),
    restoreSeat: ({ seatId }: Payload<'restoreSeat'>) => alterRoster({ kind: 'restore', seatId }),
    endOnBehalf: ({ id }: Payload<'endOnBehalf'>) => desk.endOnBehalf({ id, sessionId, facilitatorId }),
    lead: async ({ from, to }: Payload<'lead'>) => {
      await handOverLead(db, { sessionId, cohortId, facilitatorId, from, to })
      told()
    },
    notes: async ({ itemId, base, notes }: Payload<'notes'>) => {
      const stored = await saveNotes(db, { sessionId, facilitatorId, itemId, base, notes })
      if (stored === notes) tellNotes(itemId, notes)
      desk.audited(sessionId)
      return { itemId, notes: stored }
    }
  }
}
