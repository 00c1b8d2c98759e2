import { type Kysely, sql } from 'kysely'

/** Exercises that facilitators make, what they choose for a run-sheet item, and the definition a round runs with. */
const statements = [
  `create table own_exercise (
    id text primary key, facilitator_id text not null references auth_user on delete cascade,
    removed_at timestamptz, created_at timestamptz not null default now())`,
  `create index own_exercise_facilitator on own_exercise (facilitator_id)`,
  `create table own_exercise_version (
    exercise_id text not null references own_exercise on delete cascade, version integer not null,
    definition jsonb not null, created_at timestamptz not null default now(), primary key (exercise_id, version))`,
  `alter table run_sheet_item add column settings jsonb not null default '{}'`,
  `alter table round add column definition jsonb`
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
