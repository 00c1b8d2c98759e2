import type { Sql } from 'postgres'
import type { Stage } from '#app/contract/stage.ts'

/** An edit as it is stored: words already encrypted. */
export type StoredEdit =
  | { kind: 'contact'; contactId: string; label: Buffer }
  | { kind: 'leave'; contactId: string }
  | { kind: 'answer'; contactId: string; answers: Record<string, unknown>; words: Record<string, string | null> }
  | { kind: 'tie'; a: string; b: string; on: boolean }
  | { kind: 'handIn' }
  | { kind: 'takeBack' }

export type EditTarget = { roundId: string; seatId: string; clientId: string; seq: number }

export type EditOutcome = {
  /** The worksheet's revision after the edit; null when nothing was stored. */
  revision: number | null
  handedInAt: Date | null
  /** As they were just before. */
  before: { stage: Stage; revision: number; lastSeq: number; full: boolean; known: boolean }
}

/**
 * Stores one edit and raises its worksheet's revision, in one statement: one round trip, and no row that two people
 * share is written. The driver itself is used, not Kysely, because only the driver pipelines statements on a shared
 * connection. Nothing is stored when the client's `seq` is not the next one, when the round is still in preview, or
 * when the edit's contact is not on this worksheet; `before` tells which. Null when there is no such worksheet.
 */
export async function saveEdit(
  sql: Sql,
  target: EditTarget,
  edit: StoredEdit,
  limits: { contacts: number; ties: number }
): Promise<EditOutcome | null> {
  const { roundId, seatId, clientId, seq } = target
  const set =
    edit.kind === 'handIn'
      ? sql`, handed_in_at = coalesce(w.handed_in_at, now())`
      : edit.kind === 'takeBack'
        ? sql`, handed_in_at = null`
        : sql``
  const [row] = await sql<
    {
      stage: Stage
      revision_before: number
      last_seq: number
      known: boolean
      full: boolean
      revision: number | null
      handed_in_at: Date | null
    }[]
  >`
    with target as (
      select w.id, w.revision, coalesce((w.seen ->> ${clientId}::text)::int, 0) as last_seq, r.stage,
        ${known(sql, edit)} as known, ${full(sql, edit, limits)} as full
      from worksheet w join round r on r.id = w.round_id
      where w.round_id = ${roundId} and w.seat_id = ${seatId}
    ), bump as (
      update worksheet w set revision = w.revision + 1, result = null,
        seen = jsonb_set(w.seen, array[${clientId}::text], to_jsonb(${seq}::int))${set}
      from target t
      where w.id = t.id and t.stage <> 'preview' and t.known and not t.full
        and coalesce((w.seen ->> ${clientId}::text)::int, 0) = ${seq}::int - 1
      returning w.id, w.revision, w.handed_in_at
    )${effect(sql, seatId, edit)}
    select t.stage, t.revision as revision_before, t.last_seq, t.known, t.full, b.revision, b.handed_in_at
    from target t left join bump b on true`
  if (!row) return null
  return {
    revision: row.revision,
    handedInAt: row.handed_in_at,
    before: {
      stage: row.stage,
      revision: row.revision_before,
      lastSeq: row.last_seq,
      known: row.known,
      full: row.full
    }
  }
}

/** Is what the edit is about on this worksheet (`w`). */
function known(sql: Sql, edit: StoredEdit) {
  if (edit.kind === 'answer') {
    return sql`exists (select from entry e where e.worksheet_id = w.id and e.contact_id = ${edit.contactId})`
  }
  if (edit.kind === 'tie' && edit.on) {
    return sql`(select count(*) = 2 from entry e
      where e.worksheet_id = w.id and e.contact_id in (${edit.a}, ${edit.b}))`
  }
  return sql`true`
}

/** Would the edit make the worksheet (`w`) larger than anybody's network. */
function full(sql: Sql, edit: StoredEdit, limits: { contacts: number; ties: number }) {
  if (edit.kind === 'contact') {
    return sql`(select count(*) >= ${limits.contacts}::int from entry e
      where e.worksheet_id = w.id and e.contact_id <> ${edit.contactId})`
  }
  if (edit.kind === 'tie' && edit.on) {
    return sql`(select count(*) >= ${limits.ties}::int from tie x where x.worksheet_id = w.id)`
  }
  return sql`false`
}

function effect(sql: Sql, seatId: string, edit: StoredEdit) {
  switch (edit.kind) {
    case 'contact':
      return sql`, labelled as (
        insert into contact (seat_id, id, label) select ${seatId}::uuid, ${edit.contactId}::uuid, ${edit.label}::bytea from bump
        on conflict (seat_id, id) do update set label = excluded.label
      ), listed as (
        insert into entry (worksheet_id, contact_id) select bump.id, ${edit.contactId}::uuid from bump
        on conflict do nothing
      )`
    case 'leave':
      return sql`, unlisted as (
        delete from entry e using bump where e.worksheet_id = bump.id and e.contact_id = ${edit.contactId}
      ), untied as (
        delete from tie x using bump
        where x.worksheet_id = bump.id and (x.a = ${edit.contactId} or x.b = ${edit.contactId})
      )`
    case 'answer':
      return sql`, answered as (
        update entry e set
          answers = jsonb_strip_nulls(e.answers || ${sql.json(edit.answers as never)}),
          words = jsonb_strip_nulls(e.words || ${sql.json(edit.words)})
        from bump where e.worksheet_id = bump.id and e.contact_id = ${edit.contactId}
      )`
    case 'tie':
      return edit.on
        ? sql`, tied as (
            insert into tie (worksheet_id, a, b) select bump.id, ${edit.a}::uuid, ${edit.b}::uuid from bump on conflict do nothing
          )`
        : sql`, untied as (
            delete from tie x using bump where x.worksheet_id = bump.id and x.a = ${edit.a} and x.b = ${edit.b}
          )`
    default:
      return sql``
  }
}
