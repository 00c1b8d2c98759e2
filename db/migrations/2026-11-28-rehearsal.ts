import { type Kysely, sql } from 'kysely'

/** Throw-away copies of a session, and how their invented people are getting on. */
const statements = [
  `alter table cohort add column rehearsal_of uuid references session on delete cascade`,
  `create index cohort_rehearsal on cohort (rehearsal_of)`,
  `create table rehearsal (
    session_id uuid primary key references session on delete cascade,
    facilitator_id text not null references auth_user on delete cascade,
    options jsonb not null, pace integer not null, resting boolean not null default false,
    rushed_round_id uuid, runner uuid, seen_at timestamptz not null default now(), people jsonb not null default '[]')`
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
