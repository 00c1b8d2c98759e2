import type { Activity, PersonView, Progress } from '#app/contract/room.ts'
import type { FacilitatorDatabase } from '#db/client.ts'
import { worksheetStatus } from '#db/repositories/rounds.ts'
import { listSeats } from '#db/repositories/seats.ts'
import type { Presence, Seen } from './presence.ts'

/** Everybody of the cohort and how far they are: names and states, nothing of what is on a worksheet. */
export async function listPeople(
  db: FacilitatorDatabase,
  presence: Presence,
  input: { sessionId: string; cohortId: string; roundId: string | null }
): Promise<PersonView[]> {
  const [seats, status] = await Promise.all([
    listSeats(db, input.cohortId),
    input.roundId ? worksheetStatus(db, input.roundId) : []
  ])
  const bySeat = new Map(status.map((one) => [one.seatId, one]))
  return seats.map(({ id, name, claimedAt }) => {
    const claimed = claimedAt !== null
    // Who sat in a seat that is free again picked the wrong name: they are not missing.
    const seen = claimed ? presence.of(input.sessionId, id) : null
    return {
      seatId: id,
      name,
      claimed,
      activity: activityOf(seen, bySeat.get(id)),
      wantsHelp: claimed && presence.wantsHelp(input.sessionId, id)
    }
  })
}

function activityOf(presence: Seen, status: { begun: boolean; handedIn: boolean } | undefined): Activity {
  if (status?.handedIn) return 'handedIn'
  if (presence === 'here') return status?.begun ? 'writing' : 'here'
  // Who wrote was in the room, and comes back to this server now: the same grace as for a reload.
  if (presence === 'unheard') return status?.begun ? 'writing' : 'absent'
  return presence === 'away' || status?.begun ? 'away' : 'absent'
}

/** How many are how far. The denominator is who handed in, is here, or was here. */
export function countProgress(people: readonly PersonView[], roundId: string | null, beat: number): Progress {
  const count = (...activities: Activity[]) => people.filter((one) => activities.includes(one.activity)).length
  const handedIn = count('handedIn')
  const writing = count('writing', 'here')
  const away = count('away')
  return { beat, roundId, handedIn, writing, away, expected: handedIn + writing + away }
}
