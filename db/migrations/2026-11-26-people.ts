import { type Kysely, sql } from 'kysely'

/**
 * Seats that are taken off the list, devices that ask for a seat, what facilitators enter for somebody, several
 * facilitators of a cohort and who of them leads a session.
 */
const statements = [
  `alter table seat add column removed_at timestamptz`,
  `create table seat_request (
    id uuid primary key, seat_id uuid not null references seat on delete cascade,
    session_id uuid not null references session on delete cascade, token_hash bytea not null unique,
    asked_at timestamptz not null default now(), cancelled_at timestamptz, decided_at timestamptz, approved boolean,
    decided_by text references auth_user on delete set null)`,
  `create index seat_request_session on seat_request (session_id, asked_at)`,
  `create index seat_request_seat on seat_request (seat_id, asked_at)`,
  `create table on_behalf (
    id uuid primary key, seat_id uuid not null references seat on delete cascade,
    session_id uuid not null references session on delete cascade,
    round_id uuid not null references round on delete cascade,
    facilitator_id text references auth_user on delete set null, who text not null, token_hash bytea not null unique,
    clients jsonb not null default '[]', began_at timestamptz not null default now(), wrote_at timestamptz,
    ended_at timestamptz)`,
  `create index on_behalf_seat on on_behalf (seat_id, round_id)`,
  `create index on_behalf_session on on_behalf (session_id) where ended_at is null`,
  `alter table worksheet add column on_behalf_at timestamptz`,
  `alter table cohort_facilitator add column added_at timestamptz not null default now()`,
  `create table facilitator_invite (
    id uuid primary key, cohort_id uuid not null references cohort on delete cascade, name text not null,
    token_hash bytea not null unique, invited_by text references auth_user on delete set null,
    created_at timestamptz not null default now(), expires_at timestamptz not null, used_at timestamptz,
    revoked_at timestamptz)`,
  `create index facilitator_invite_cohort on facilitator_invite (cohort_id)`,
  `alter table session add column lead_id text references auth_user on delete set null`,
  `alter table audit add column lead text`
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
