import { AppError } from '#app/contract/errors.ts'
import { clientEvents } from '#app/contract/events.ts'
import type { SessionState } from '#app/contract/stage.ts'
import { asFacilitatorDatabase } from '#db/client.ts'
import { sessionState } from '#db/repositories/rounds.ts'
import { moveStage } from '../../commands/move-stage.ts'
import { startRound } from '../../commands/start-round.ts'
import { endSession, pauseSession, setDoor, setRoundLiveCharts, showRound } from '../../commands/steer-session.ts'
import { consoleSnapshot } from '../../queries/room-snapshots.ts'
import { handleEvents } from '../handle-event.ts'
import type { Io } from '../io.ts'
import { rooms } from '../rooms.ts'
import type { RealtimeDeps } from '../start.ts'

/** The facilitator's console: every step is a command, acknowledged with where the session is afterwards. */
export function serveConsoles(io: Io, deps: RealtimeDeps): void {
  const { db } = deps.client
  const read = asFacilitatorDatabase(db)

  io.console.on('connection', (socket) => {
    const { facilitatorId, sessionId } = socket.data
    void socket.join(rooms.session(sessionId))

    /** Runs a command, tells the room, and answers with the state it led to. */
    async function step(command: () => Promise<void>): Promise<SessionState> {
      await command()
      await deps.broadcaster.stateMoved(sessionId)
      const state = await sessionState(read, sessionId)
      if (!state) throw new AppError('not-found')
      return state
    }

    handleEvents(
      socket,
      clientEvents.console,
      {
        sync: async () =>
          consoleSnapshot(read, {
            facilitatorId,
            sessionId,
            publicUrl: deps.publicUrl(),
            room: await deps.broadcaster.roomPart(sessionId)
          }),
        startRound: (input) => step(() => startRound(db, { sessionId, ...input })),
        moveStage: ({ roundId, from, to }) =>
          step(async () => {
            const facts = await deps.roundFacts(roundId)
            if (facts.sessionId !== sessionId) throw new AppError('not-found')
            await moveStage(db, { roundId, from, to })
          }),
        showRound: ({ roundId }) => step(() => showRound(db, sessionId, roundId)),
        pause: ({ paused }) => step(() => pauseSession(db, sessionId, paused)),
        door: ({ open }) => step(() => setDoor(db, sessionId, open)),
        liveCharts: ({ roundId, on }) => step(() => setRoundLiveCharts(db, sessionId, roundId, on)),
        end: ({ ended }) => step(() => endSession(db, sessionId, ended))
      },
      { log: deps.log, limit: () => deps.limit(facilitatorId) }
    )
  })
}
