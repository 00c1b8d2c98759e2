import { type Kysely, sql } from 'kysely'

/** The countdown, which run-sheet item runs and since when, and what facilitators did. */
const statements = [
  `alter table session add column timer jsonb`,
  `alter table session add column current_item_id uuid references run_sheet_item on delete set null`,
  `update session set current_item_id = round.item_id from round where round.id = session.current_round_id`,
  `alter table run_sheet_item add column began_at timestamptz`,
  `update run_sheet_item set began_at = first.at
    from (select item_id, min(created_at) as at from round group by item_id) as first
    where first.item_id = run_sheet_item.id`,
  `create table audit (
    id bigint generated always as identity primary key,
    session_id uuid not null references session on delete cascade, at timestamptz not null default now(),
    facilitator_id text references auth_user on delete set null, who text not null, action text not null,
    detail jsonb not null default '{}')`,
  `create index audit_session on audit (session_id, id)`
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
