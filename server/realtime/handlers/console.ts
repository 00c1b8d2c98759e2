import type { AuditAction, AuditDetail } from '#app/contract/audit.ts'
import { AppError } from '#app/contract/errors.ts'
import { clientEvents } from '#app/contract/events.ts'
import type { SessionState } from '#app/contract/stage.ts'
import { asFacilitatorDatabase } from '#db/client.ts'
import { sessionState } from '#db/repositories/rounds.ts'
import { act } from '../../commands/act.ts'
import { newDisplayLink, revokeDisplayLink } from '../../commands/display-link.ts'
import { moveStage } from '../../commands/move-stage.ts'
import { startRound } from '../../commands/start-round.ts'
import {
  beginItem,
  endSession,
  pauseSession,
  setDoor,
  setRoundLiveCharts,
  setTimer,
  showRound
} from '../../commands/steer-session.ts'
import { auditList } from '../../queries/audit-list.ts'
import { authoriseSession, consoleSnapshot } from '../../queries/room-snapshots.ts'
import { handleEvents } from '../handle-event.ts'
import type { Io } from '../io.ts'
import { rooms } from '../rooms.ts'
import type { RealtimeDeps } from '../start.ts'
import { deskHandlers } from './desk.ts'

type Command = Parameters<typeof act>[2]

const timerActions = {
  start: 'timerStart',
  stop: 'timerStop',
  goOn: 'timerGoOn',
  add: 'timerAdd',
  clear: 'timerClear'
} as const

/** The facilitator's console: every step is a command, acknowledged with where the session is afterwards. */
export function serveConsoles(io: Io, deps: RealtimeDeps): void {
  const { db } = deps.client
  const read = asFacilitatorDatabase(db)

  io.console.on('connection', (socket) => {
    const { facilitatorId, sessionId } = socket.data
    void socket.join([rooms.session(sessionId), rooms.facilitator(facilitatorId)])
    // Who was taken out while this socket was being let in is not found in its room before.
    authoriseSession(read, facilitatorId, sessionId).catch(() => socket.disconnect())
    socket.emit('disk', deps.client.house?.isDiskFull() ?? false)
    deps.presence.consoleOpened(sessionId, facilitatorId, socket.id)
    socket.on('disconnect', () => deps.presence.consoleClosed(sessionId, socket.id))

    /** Runs a command, tells the room, and answers with the state it led to. */
    async function step(action: AuditAction, detail: AuditDetail, command: Command): Promise<SessionState> {
      await act(db, { sessionId, facilitatorId, action, detail }, command)
      await deps.broadcaster.stateMoved(sessionId)
      await deps.desk.roundMoved(sessionId)
      deps.desk.audited(sessionId)
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
            room: await deps.broadcaster.roomPart(sessionId),
            desk: () => deps.desk.view(sessionId)
          }),
        startRound: (input) =>
          step('startRound', { itemId: input.itemId }, (trx) => startRound(trx, { sessionId, ...input })),
        moveStage: async ({ roundId, from, to }) => {
          const { sessionId: owner, itemId } = await deps.roundFacts(roundId)
          if (owner !== sessionId) throw new AppError('not-found')
          return step('moveStage', { itemId, stage: to }, (trx) => moveStage(trx, { roundId, from, to }))
        },
        showRound: async ({ roundId }) => {
          if (!roundId) return step('arrival', {}, (trx) => showRound(trx, sessionId, null))
          const { itemId } = await deps.roundFacts(roundId)
          return step('showRound', { itemId }, (trx) => showRound(trx, sessionId, roundId))
        },
        beginItem: ({ itemId }) => step('beginItem', { itemId }, (trx) => beginItem(trx, sessionId, itemId)),
        pause: ({ paused }) => step(paused ? 'eyesUp' : 'goOn', {}, (trx) => pauseSession(trx, sessionId, paused)),
        door: ({ open }) => step(open ? 'openDoor' : 'closeDoor', {}, (trx) => setDoor(trx, sessionId, open)),
        liveCharts: ({ roundId, on }) =>
          step(on ? 'liveChartsOn' : 'liveChartsOff', {}, (trx) => setRoundLiveCharts(trx, sessionId, roundId, on)),
        end: ({ ended }) => step(ended ? 'end' : 'reopen', {}, (trx) => endSession(trx, sessionId, ended)),
        timer: (move) => {
          const detail = 'minutes' in move ? { minutes: move.minutes } : {}
          return step(timerActions[move.do], detail, (trx) => setTimer(trx, sessionId, move))
        },
        display: async ({ wanted }) => {
          const who = { sessionId, facilitatorId }
          const link = wanted ? await newDisplayLink(db, deps.publicUrl(), who) : await revokeDisplayLink(db, who)
          await deps.walls.linkMoved(sessionId)
          return link
        },
        audit: () => auditList(read, sessionId),
        ...deskHandlers(socket.data, deps, (itemId, notes) => {
          socket.to(rooms.session(sessionId)).emit('notes', { itemId, notes })
        })
      },
      { log: deps.log, limit: () => deps.limit(facilitatorId) }
    )
  })
}
