import type { Database } from '#db/client.ts'
import { sessionsOfSeat } from '#db/repositories/worksheets.ts'
import type { PersonalHistory } from '../context.ts'

/** The sessions in which a person wrote something, newest first. */
export async function personalHistory(db: Database, seatId: string): Promise<PersonalHistory> {
  return (await sessionsOfSeat(db, seatId)).map((session) => ({
    ...session,
    startsAt: session.startsAt.toISOString()
  }))
}
