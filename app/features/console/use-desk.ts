import { useState } from 'react'
import type { SeatRequestView } from '#app/contract/desk.ts'
import type { ErrorCode } from '#app/contract/errors.ts'
import type { ConsoleSnapshot } from '#app/contract/room.ts'
import type { SendToDesk } from '#app/live/room-socket.ts'

type Listed = { seatId: string; name: string }

/** What was just done to the list, and can be taken back with one press. */
export type Undo = { kind: 'renamed'; seatId: string; name: string; before: string } | ({ kind: 'removed' } & Listed)

/**
 * What a console does around people and those who run the session. Nothing changes on the screen before the server has told
 * every console; a refusal becomes a sentence.
 */
export function useDesk(room: ConsoleSnapshot, send: SendToDesk, onFault: (code: ErrorCode | null) => void) {
  const { desk, me } = room
  const [undo, setUndo] = useState<Undo | null>(null)
  const leader = desk.facilitators.find(({ id }) => id === desk.leadId) ?? null

  const ask: (...asked: Parameters<SendToDesk>) => Promise<ErrorCode | null> = async (event, payload) => {
    const answer = await send(event, payload)
    return answer.ok ? null : answer.code
  }
  const tell = async (...asked: Parameters<SendToDesk>) => {
    const refused = await ask(...asked)
    onFault(refused)
    return refused === null
  }

  return {
    ...desk,
    me,
    undo,
    leader,
    /** Whether somebody else leads, so that a step of the stage asks first. */
    isHelper: leader !== null && leader.id !== me,
    forgetUndo: () => setUndo(null),
    /** Why it was refused, for the form it was typed into; null when it was done. */
    add: (name: string) => ask('addSeat', { name }),
    rename: async ({ seatId, name: before }: Listed, name: string) => {
      const refused = await ask('renameSeat', { seatId, name })
      if (!refused) setUndo({ kind: 'renamed', seatId, name, before })
      return refused
    },
    remove: async ({ seatId, name }: Listed) => {
      if (await tell('removeSeat', { seatId })) setUndo({ kind: 'removed', seatId, name })
    },
    restore: async ({ seatId }: Listed) => {
      if ((await tell('restoreSeat', { seatId })) && undo?.seatId === seatId) setUndo(null)
    },
    takeBack: async () => {
      if (!undo) return
      const { seatId } = undo
      const done =
        undo.kind === 'removed'
          ? await tell('restoreSeat', { seatId })
          : await tell('renameSeat', { seatId, name: undo.before })
      if (done) setUndo(null)
    },
    decide: (request: SeatRequestView | undefined, approve: boolean) =>
      request ? tell('decideRequest', { id: request.id, approve }) : undefined,
    endOnBehalf: (id: string) => tell('endOnBehalf', { id }),
    /** Hands the lead to somebody, or takes it. */
    lead: (to: string) => tell('lead', { from: desk.leadId ?? '', to })
  }
}

export type Desk = ReturnType<typeof useDesk>
