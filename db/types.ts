import type { ColumnType, Generated } from 'kysely'
import type { AuditAction, AuditDetail } from '#app/contract/audit.ts'
import type { AnswerValue } from '#app/contract/change.ts'
import type { Exercise } from '#app/contract/exercise.ts'
import type { ExerciseSettings } from '#app/contract/exercise-settings.ts'
import type { ReleaseFigures, Trend } from '#app/contract/figures.ts'
import type { RehearsalOptions, RehearsalPace } from '#app/contract/rehearsal.ts'
import type { Stage } from '#app/contract/stage.ts'
import type { Timer } from '#app/contract/timer.ts'
import type { PersonalResult } from '#app/domain/gaps/personal-result.ts'
import type { Contribution } from '#app/domain/release/figures.ts'

/*
 * One file, however long: the whole schema at a glance, and at its end which tables facilitator queries may name.
 */

type Timestamp = ColumnType<Date, Date | string | undefined, Date | string>
/** The driver turns objects into jsonb and back; what is read is parsed where it is used. */
type Json<Value> = ColumnType<Value, Value | undefined, Value>
type NullableTimestamp = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>

type CohortTable = {
  id: string
  title: string
  zone: string
  locale: 'en' | 'es'
  /** Smallest group that is ever shown; fixed before data arrive. */
  k: number
  is_demo: Generated<boolean>
  /** The session this is a throw-away copy of; null: a cohort of people. */
  rehearsal_of: ColumnType<string | null, string | null | undefined, never>
  created_at: Timestamp
}

type CohortFacilitatorTable = { cohort_id: string; facilitator_id: string; added_at: Timestamp }

type SessionTable = {
  id: string
  cohort_id: string
  number: number
  title: string
  starts_at: Timestamp
  /** What participants type to join: upper-case letters and digits. */
  code: string
  door_open: Generated<boolean>
  paused: Generated<boolean>
  ended: Generated<boolean>
  current_round_id: string | null
  current_item_id: string | null
  timer: Json<Timer | null>
  /** Who leads; null: whoever has run the cohort longest. */
  lead_id: string | null
  revision: Generated<number>
}

type RunSheetItemTable = {
  id: string
  session_id: string
  position: number
  kind: 'exercise' | 'talk' | 'pause'
  title: string | null
  exercise_id: string | null
  minutes: number
  notes: Generated<string>
  /** What the facilitator chose for this item before it is run. */
  settings: Json<ExerciseSettings>
  /** When it was first run; null before. */
  began_at: NullableTimestamp
}

type RoundTable = {
  id: string
  session_id: string
  item_id: string
  number: number
  exercise_id: string
  exercise_version: number
  /** The definition it runs with; null: the catalogue's own of that version. */
  definition: Json<Exercise | null>
  stage: Generated<Stage>
  live_charts: Generated<boolean>
  created_at: Timestamp
}

/** An exercise that a facilitator made. A removed one stays for the rounds that ran with it. */
type OwnExerciseTable = {
  /** `own-` and a UUID; the id that its definitions, items and rounds carry. */
  id: string
  facilitator_id: string
  removed_at: NullableTimestamp
  created_at: Timestamp
}

type OwnExerciseVersionTable = {
  exercise_id: string
  version: number
  definition: Json<Exercise>
  created_at: Timestamp
}

type SeatTable = {
  id: string
  cohort_id: string
  name: string
  position: number
  claimed_at: NullableTimestamp
  /** SHA-256 of the personal link's token; null until one is made. */
  link_hash: Buffer | null
  /** Taken off the list: nobody opens it, and what was written in it counts nowhere, until it is brought back. */
  removed_at: NullableTimestamp
}

/** A device that asks for a seat. The token that is hashed here opens the seat once this is approved. */
type SeatRequestTable = {
  id: string
  seat_id: string
  session_id: string
  token_hash: Buffer
  asked_at: Timestamp
  cancelled_at: NullableTimestamp
  decided_at: NullableTimestamp
  approved: boolean | null
  decided_by: string | null
}

/** A facilitator enters for a person, from their paper, in one round. */
type OnBehalfTable = {
  id: string
  seat_id: string
  session_id: string
  round_id: string
  facilitator_id: string | null
  who: string
  token_hash: Buffer
  /** Ids of the clients whose changes these are; all others in a worksheet's `seen` are the person's own. */
  clients: Json<string[]>
  began_at: Timestamp
  wrote_at: NullableTimestamp
  ended_at: NullableTimestamp
}

type FacilitatorInviteTable = {
  id: string
  cohort_id: string
  /** Whom it is for, as whoever invited calls them. */
  name: string
  token_hash: Buffer
  invited_by: string | null
  created_at: Timestamp
  expires_at: Timestamp
  used_at: NullableTimestamp
  revoked_at: NullableTimestamp
}

type SeatDeviceTable = { token_hash: Buffer; seat_id: string; created_at: Timestamp }

/** A participant's data key, wrapped by the server's key. Deleting the row makes every label unreadable. */
type SeatKeyTable = { seat_id: string; wrapped_key: Buffer }

type ContactTable = {
  seat_id: string
  id: string
  /** Encrypted. */
  label: Buffer
  created_at: Timestamp
}

type WorksheetTable = {
  id: string
  round_id: string
  seat_id: string
  revision: Generated<number>
  /** The last change taken from each client, by client id. */
  seen: ColumnType<Record<string, number>, Record<string, number> | undefined, Record<string, number>>
  handed_in_at: NullableTimestamp
  result: ColumnType<PersonalResult | null, PersonalResult | null | undefined, PersonalResult | null>
  /** When a facilitator began it, empty, for the person; null for all others. */
  on_behalf_at: NullableTimestamp
  created_at: Timestamp
}

/** One contact on one worksheet: being on the map of that round, and what was answered there. */
type EntryTable = {
  worksheet_id: string
  contact_id: string
  answers: Json<Record<string, AnswerValue>>
  /** Free words, encrypted, base64, by field. */
  words: Json<Record<string, string>>
  position: Generated<number>
}

/** A row of the exercise, an item that the person listed, or what was asked about the person. */
type WorksheetRowTable = {
  worksheet_id: string
  row_id: string
  answers: Json<Record<string, AnswerValue>>
  words: Json<Record<string, string>>
  position: Generated<number>
}

type TieTable = { worksheet_id: string; a: string; b: string }

type ReleaseTable = {
  id: string
  round_id: string
  number: number
  figures: Json<ReleaseFigures>
  created_at: Timestamp
  withdrawn_at: NullableTimestamp
  /** Set where it is only a part of a trend, never shown by itself. */
  trend_id: ColumnType<string | null, string | null | undefined, never>
}

/** What is shown over the sessions of a cohort, beside the picture of the last of their rounds. */
type TrendTable = {
  id: string
  round_id: string
  figures: Json<Trend>
  created_at: Timestamp
  withdrawn_at: NullableTimestamp
}

/** Who brought what to a release: what the law of releases is checked against, never shown to anybody. */
type ReleaseBasisTable = {
  release_id: string
  basis: Json<Record<string, Contribution | null>>
}

/** A view: who has a worksheet and whether it is begun and handed in; nothing of what is on it. */
type WorksheetStatusView = {
  round_id: string
  seat_id: string
  begun: boolean
  handed_in: boolean
}

/** What facilitators did in a session. `who` stays when the account goes. */
type AuditTable = {
  id: Generated<number>
  session_id: string
  at: Timestamp
  facilitator_id: string | null
  who: string
  /** Who led just then, where that was somebody else. */
  lead: string | null
  action: AuditAction
  detail: Json<AuditDetail>
}

/** The link that shows a session's wall on another computer: one a session. */
type DisplayTable = { session_id: string; token_hash: Buffer; created_at: Timestamp }

/** How the invented people of a rehearsal are getting on; one row for each copied session. */
type RehearsalTable = {
  session_id: string
  /** Who rehearses. */
  facilitator_id: string
  options: Json<RehearsalOptions & { seed: number }>
  pace: RehearsalPace
  resting: Generated<boolean>
  /** The round that everybody is to hand in at once. */
  rushed_round_id: string | null
  /** The server process that the people live in; null when they have gone. */
  runner: string | null
  /** When it last said that they are there. */
  seen_at: Timestamp
  /** The seats they sit in. */
  people: Json<string[]>
}

type FirstLinkTable = { token_hash: Buffer; expires_at: Timestamp }

/** better-auth's tables; it writes them itself, on the same connection. */
type AuthUserTable = {
  id: string
  name: string
  email: string
  email_verified: boolean
  image: string | null
  created_at: Timestamp
  updated_at: Timestamp
}

/** The tables that facilitator queries may name. */
export type FacilitatorTables = {
  cohort: CohortTable
  cohort_facilitator: CohortFacilitatorTable
  session: SessionTable
  run_sheet_item: RunSheetItemTable
  round: RoundTable
  seat: SeatTable
  seat_request: SeatRequestTable
  on_behalf: OnBehalfTable
  facilitator_invite: FacilitatorInviteTable
  release: ReleaseTable
  trend: TrendTable
  own_exercise: OwnExerciseTable
  own_exercise_version: OwnExerciseVersionTable
  worksheet_status: WorksheetStatusView
  audit: AuditTable
  display: DisplayTable
  rehearsal: RehearsalTable
  first_link: FirstLinkTable
  auth_user: AuthUserTable
}

export type Tables = FacilitatorTables & {
  seat_device: SeatDeviceTable
  seat_key: SeatKeyTable
  contact: ContactTable
  worksheet: WorksheetTable
  entry: EntryTable
  worksheet_row: WorksheetRowTable
  tie: TieTable
  release_basis: ReleaseBasisTable
}
