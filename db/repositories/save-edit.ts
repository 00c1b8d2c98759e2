import type { Sql } from 'postgres'
import { limits } from '#app/contract/limits.ts'
import type { Stage } from '#app/contract/stage.ts'

/** An edit as it is stored: words already encrypted. */
export type StoredEdit =
  | { kind: 'contact'; contactId: string; label: Buffer }
  | { kind: 'leave'; contactId: string }
  | { kind: 'answer'; contactId: string; answers: Record<string, unknown>; words: Record<string, string | null> }
  | { kind: 'row'; rowId: string; answers: Record<string, unknown>; words: Record<string, string | null> }
  | { kind: 'dropRow'; rowId: string }
  | { kind: 'tie'; a: string; b: string; on: boolean }
  | { kind: 'handIn' }
  | { kind: 'takeBack' }

export type EditTarget = { roundId: string; seatId: string; clientId: string; seq: number }

/** The worksheet after an edit was stored, or as it stands when the edit was not. */
export type EditOutcome =
  | { stored: true; revision: number; handedInAt: Date | null }
  | {
      stored: false
      revision: number
      handedInAt: Date | null
      stage: Stage
      /** The last change of this client that was stored; 0 when there is none. */
      lastSeq: number
      /** Is what the edit is about on this worksheet. */
      known: boolean
      /** Would the edit stay within the size of anybody's network. */
      fits: boolean
    }

/**
 * Stores one edit and raises its worksheet's revision, in one statement: one round trip, and no row that two people
 * share is written. Nothing is stored when the client's `seq` is not the next one, when the round is still in preview,
 * or when the edit's contact is not on this worksheet; a second look then says which. Null when there is no such
 * worksheet.
 *
 * The driver itself is used, not Kysely, because only the driver pipelines statements on a shared connection; and each
 * kind of edit has one constant text, because putting it together anew cost more than running it.
 */
export async function saveEdit(sql: Sql, target: EditTarget, edit: StoredEdit): Promise<EditOutcome | null> {
  const { roundId, seatId, clientId, seq } = target
  const { statement, values } = statementFor(edit)
  const place = [roundId, seatId, clientId, seq]
  const [stored] = await sql.unsafe<{ revision: number; handed_in_at: Date | null }[]>(
    statement.store,
    [...place, ...values] as never[],
    { prepare: true }
  )
  if (stored) return { stored: true, revision: stored.revision, handedInAt: stored.handed_in_at }

  const [row] = await sql.unsafe<
    { stage: Stage; revision: number; handed_in_at: Date | null; ahead: number; known: boolean; fits: boolean }[]
  >(statement.look, [...place, ...values.slice(0, statement.asks)] as never[], { prepare: true })
  if (!row) return null
  // How far the stored number is ahead of this one, and not the number itself: a statement has to use what it is given.
  const { stage, revision, handed_in_at: handedInAt, ahead, known, fits } = row
  return { stored: false, revision, handedInAt, stage, lastSeq: seq + ahead, known, fits }
}

type Statement = {
  store: string
  look: string
  /** How many of the edit's own values its conditions read; the others belong to the effect. */
  asks: number
}

/** $1 to $4 are the round, the seat, the client and its number; the edit's own values come behind. */
function build(parts: { set?: string; effect?: string; known?: string; fits?: string; asks: number }): Statement {
  const { set = '', effect = '', known = 'true', fits = 'true', asks } = parts
  const lastSeq = `coalesce((w.seen ->> $3::text)::int, 0)`
  return {
    store: `
      with bump as (
        update worksheet w set revision = w.revision + 1, result = null,
          seen = jsonb_set(w.seen, array[$3::text], to_jsonb($4::int))${set}
        from round r
        where w.round_id = $1 and w.seat_id = $2 and r.id = w.round_id and r.stage <> 'preview'
          and ${lastSeq} = $4::int - 1 and ${known} and ${fits}
        returning w.id, w.revision, w.handed_in_at
      )${effect}
      select revision, handed_in_at from bump`,
    look: `
      select r.stage, w.revision, w.handed_in_at, ${lastSeq} - $4::int as ahead,
        coalesce(${known}, false) as known, ${fits} as fits
      from worksheet w join round r on r.id = w.round_id
      where w.round_id = $1 and w.seat_id = $2`,
    asks
  }
}

/** As a value and not with `exists`: a semi-join over all entries is what the planner made of that. */
const isListed = `(select true from entry e where e.worksheet_id = w.id and e.contact_id = $5::uuid)`
const areListed = `(select count(*) = 2 from entry e where e.worksheet_id = w.id and e.contact_id in ($5::uuid, $6::uuid))`
const hasRoomForContact = `(select count(*) < ${limits.contactsPerSeat} from entry e
  where e.worksheet_id = w.id and e.contact_id <> $5::uuid)`
const hasRoomForTie = `(select count(*) < ${limits.tiesPerWorksheet} from tie x where x.worksheet_id = w.id)`

const hasRoomForRow = `(select count(*) < ${limits.rowsPerWorksheet} from worksheet_row x
  where x.worksheet_id = w.id and x.row_id <> $5::text)`

const statements = {
  contact: build({
    asks: 1,
    fits: hasRoomForContact,
    effect: `, labelled as (
      insert into contact (seat_id, id, label) select $2::uuid, $5::uuid, $6::bytea from bump
      on conflict (seat_id, id) do update set label = excluded.label
    ), listed as (
      insert into entry (worksheet_id, contact_id) select bump.id, $5::uuid from bump
      on conflict do nothing
    )`
  }),
  leave: build({
    asks: 0,
    effect: `, unlisted as (
      delete from entry e using bump where e.worksheet_id = bump.id and e.contact_id = $5::uuid
    ), untied as (
      delete from tie x using bump where x.worksheet_id = bump.id and (x.a = $5::uuid or x.b = $5::uuid)
    )`
  }),
  answer: build({
    asks: 1,
    known: isListed,
    effect: `, answered as (
      update entry e set
        answers = jsonb_strip_nulls(e.answers || $6::jsonb), words = jsonb_strip_nulls(e.words || $7::jsonb)
      from bump where e.worksheet_id = bump.id and e.contact_id = $5::uuid
    )`
  }),
  row: build({
    asks: 1,
    fits: hasRoomForRow,
    effect: `, answered as (
      insert into worksheet_row as x (worksheet_id, row_id, answers, words)
      select bump.id, $5::text, jsonb_strip_nulls($6::jsonb), jsonb_strip_nulls($7::jsonb) from bump
      on conflict (worksheet_id, row_id) do update set
        answers = jsonb_strip_nulls(x.answers || $6::jsonb), words = jsonb_strip_nulls(x.words || $7::jsonb)
    )`
  }),
  dropRow: build({
    asks: 0,
    effect: `, dropped as (
      delete from worksheet_row x using bump where x.worksheet_id = bump.id and x.row_id = $5::text
    )`
  }),
  tie: build({
    asks: 2,
    known: areListed,
    fits: hasRoomForTie,
    effect: `, tied as (
      insert into tie (worksheet_id, a, b) select bump.id, $5::uuid, $6::uuid from bump on conflict do nothing
    )`
  }),
  untie: build({
    asks: 0,
    effect: `, untied as (
      delete from tie x using bump where x.worksheet_id = bump.id and x.a = $5::uuid and x.b = $6::uuid
    )`
  }),
  handIn: build({ asks: 0, set: ', handed_in_at = coalesce(w.handed_in_at, now())' }),
  takeBack: build({ asks: 0, set: ', handed_in_at = null' })
}

function statementFor(edit: StoredEdit): { statement: Statement; values: unknown[] } {
  switch (edit.kind) {
    case 'contact':
      return { statement: statements.contact, values: [edit.contactId, edit.label] }
    case 'leave':
      return { statement: statements.leave, values: [edit.contactId] }
    case 'answer':
      return { statement: statements.answer, values: [edit.contactId, edit.answers, edit.words] }
    case 'row':
      return { statement: statements.row, values: [edit.rowId, edit.answers, edit.words] }
    case 'dropRow':
      return { statement: statements.dropRow, values: [edit.rowId] }
    case 'tie':
      return { statement: edit.on ? statements.tie : statements.untie, values: [edit.a, edit.b] }
    default:
      return { statement: statements[edit.kind], values: [] }
  }
}
