import type { WorksheetSnapshot } from '#app/contract/worksheet.ts'

type Session = WorksheetSnapshot['session']

/** What a worksheet says of its session; a cohort that plans no more has as many as this one's number. */
export function personSession({
  title,
  number,
  sessions,
  cohort,
  zone,
  k
}: Omit<Session, 'sessions'> & { sessions: number | null }): Session {
  return { title, number, sessions: sessions ?? number, cohort, zone, k }
}
