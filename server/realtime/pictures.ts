import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { sessionState } from '#db/repositories/rounds.ts'
import { shownOf } from '#db/repositories/trends.ts'
import { publishRelease } from '../commands/publish-release.ts'
import { publishTrend } from '../commands/publish-trend.ts'
import { releaseView } from '../queries/room-snapshots.ts'
import type { Io } from './io.ts'
import type { Room } from './room.ts'
import { rooms } from './rooms.ts'

/** Has the law of releases let pictures out, and shows this node's consoles and walls the one that is current. */
export function createPictures({
  db,
  io,
  seatKey
}: {
  db: Database
  io: Io
  seatKey: (seatId: string) => Promise<Buffer>
}) {
  const read = asFacilitatorDatabase(db)

  async function tell(sessionId: string, here: Room, roundId: string): Promise<void> {
    // Looked at before the view itself: what is newer than this is told once more.
    const shown = await shownOf(read, roundId)
    const [release, state] = await Promise.all([releaseView(read, roundId), sessionState(read, sessionId)])
    const room = rooms.session(sessionId)
    io.console.local.to(room).emit('release', { roundId, release })
    if (state?.round?.id === roundId) {
      const { stage, liveCharts } = state.round
      if (stage === 'revealed' || stage === 'closed' || liveCharts) {
        io.wall.local.to(room).emit('release', { roundId, release })
      }
    }
    here.shown = shown
  }

  return {
    tell,

    /** Another node may have made the picture that is current: what is told depends on what was told, not on who made it. */
    async publish(sessionId: string, here: Room, roundId: string): Promise<void> {
      const { held } = await publishRelease(db, { roundId, presentNotHandedIn: here.progress.writing, seatKey })
      here.held = held
      await publishTrend(db, roundId)
      if ((await shownOf(read, roundId)) !== here.shown) await tell(sessionId, here, roundId)
    }
  }
}
