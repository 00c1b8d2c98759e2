import { AppError, errorCode } from '#app/contract/errors.ts'
import { clientEvents } from '#app/contract/events.ts'
import { addClient, noteWritten } from '#db/repositories/on-behalf.ts'
import { changeWorksheet } from '../../commands/change-worksheet.ts'
import { takeOverSheet } from '../../commands/take-over-sheet.ts'
import { onBehalfSnapshot } from '../../queries/on-behalf-snapshot.ts'
import { handleEvents } from '../handle-event.ts'
import type { SeatData, WorksheetNamespace } from '../io.ts'
import { rooms } from '../rooms.ts'
import type { RealtimeDeps } from '../start.ts'

type WorksheetSocket = Parameters<Parameters<WorksheetNamespace['on']>[1]>[0]

/**
 * A facilitator's page with somebody's worksheet. The pass is looked at with every message; what the person's own devices
 * write is never told here, and the person is not taken for present.
 */
export function serveOnBehalf(
  socket: WorksheetSocket,
  pass: NonNullable<SeatData['onBehalf']>,
  deps: RealtimeDeps
): void {
  const { db } = deps.client
  const { seatId, seatKey, sessionId } = socket.data
  const { cookie } = socket.handshake.headers
  void socket.join([rooms.onBehalf(pass.id), rooms.onBehalfOf(seatId)])
  if (sessionId) void socket.join(rooms.session(sessionId))

  const stillHolds = async () => {
    const held = await deps.onBehalf.require(cookie)
    if (held.id !== pass.id) throw new AppError('on-behalf-over')
    return held
  }

  /** Something of the person's own is on the worksheet: nobody looks at it for them any more. */
  async function leaveToPerson(): Promise<void> {
    await takeOverSheet(db, pass.roundId, seatId)
    deps.desk.showOut(pass.id)
    if (sessionId) deps.desk.moved(sessionId)
  }

  handleEvents(
    socket,
    clientEvents.worksheet,
    {
      sync: async () => {
        const held = await stillHolds()
        try {
          return await onBehalfSnapshot(db, held, seatKey)
        } catch (error) {
          if (errorCode(error) === 'on-behalf-over') await leaveToPerson()
          throw error
        }
      },

      change: async (change) => {
        const held = await stillHolds()
        if (change.roundId !== held.roundId) throw new AppError('on-behalf-over')
        const { exercise } = await deps.roundFacts(change.roundId)
        if (pass.clientId !== change.clientId) {
          // Before the first of them is stored: what is not known as entered for the person counts as their own.
          await addClient(db, pass.id, change.clientId)
          pass.clientId = change.clientId
        }
        const { revision, handedInAt, repeated } = await changeWorksheet(deps.client, {
          seatId,
          seatKey,
          exercise,
          change
        })
        if (!repeated) {
          await noteWritten(db, pass.id)
          const delta = {
            roundId: change.roundId,
            revision,
            handedInAt: handedInAt?.toISOString() ?? null,
            edit: change.edit
          }
          socket.to([rooms.seat(seatId), rooms.onBehalf(pass.id)]).emit('changed', delta)
          if (!held.wroteAt) deps.desk.lookAgain(seatId)
        }
        deps.broadcaster.answersMoved(held.sessionId)
        return { revision, at: new Date().toISOString() }
      },

      help: async () => {}
    },
    { log: deps.log, limit: () => deps.limit(`on-behalf:${pass.id}`) }
  )
}
