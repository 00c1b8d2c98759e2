import { type Kysely, sql } from 'kysely'

/**
 * What was shown over the sessions of a cohort. Its part in each round is a release of that round, one that is never shown
 * by itself, so that every later picture is checked against it.
 */
const statements = [
  `create table trend (
    id uuid primary key, round_id uuid not null references round on delete cascade, figures jsonb not null,
    created_at timestamptz not null default now(), withdrawn_at timestamptz)`,
  `create index trend_round on trend (round_id)`,
  `alter table release add column trend_id uuid`
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
