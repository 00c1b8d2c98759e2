import { type Kysely, sql } from 'kysely'

/** The link that shows a session's wall on another computer: one a session, only its hash. */
const statements = [
  `create table display (
    session_id uuid primary key references session on delete cascade, token_hash bytea not null unique,
    created_at timestamptz not null default now())`
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
