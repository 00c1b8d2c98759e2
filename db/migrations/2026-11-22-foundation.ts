import { type Kysely, sql } from 'kysely'

/** The first schema. Frozen: a migration that has landed is never edited, and imports nothing of ours. */
// Worksheets and entries are rewritten with every edit: room on the page keeps that from touching their indexes.
const statements = [
  `create table auth_user (
    id text primary key, name text not null, email text not null unique, email_verified boolean not null default false,
    image text, created_at timestamptz not null default now(), updated_at timestamptz not null default now())`,
  `create table auth_session (
    id text primary key, user_id text not null references auth_user on delete cascade, token text not null unique,
    expires_at timestamptz not null, ip_address text, user_agent text,
    created_at timestamptz not null default now(), updated_at timestamptz not null default now())`,
  `create index auth_session_user on auth_session (user_id)`,
  `create table auth_account (
    id text primary key, user_id text not null references auth_user on delete cascade, account_id text not null,
    provider_id text not null, access_token text, refresh_token text, id_token text,
    access_token_expires_at timestamptz, refresh_token_expires_at timestamptz, scope text, password text,
    created_at timestamptz not null default now(), updated_at timestamptz not null default now())`,
  `create index auth_account_user on auth_account (user_id)`,
  `create table auth_verification (
    id text primary key, identifier text not null, value text not null, expires_at timestamptz not null,
    created_at timestamptz not null default now(), updated_at timestamptz not null default now())`,
  `create index auth_verification_identifier on auth_verification (identifier)`,
  `create table auth_rate_limit (
    id text primary key, key text not null unique, count integer not null, last_request bigint not null)`,
  `create table first_link (token_hash bytea primary key, expires_at timestamptz not null)`,

  `create table cohort (
    id uuid primary key, title text not null, zone text not null, locale text not null,
    k integer not null check (k >= 4), is_demo boolean not null default false,
    created_at timestamptz not null default now())`,
  `create table cohort_facilitator (
    cohort_id uuid not null references cohort on delete cascade,
    facilitator_id text not null references auth_user on delete cascade,
    primary key (cohort_id, facilitator_id))`,
  `create table session (
    id uuid primary key, cohort_id uuid not null references cohort on delete cascade, number integer not null,
    title text not null, starts_at timestamptz not null, code text not null unique,
    door_open boolean not null default true, paused boolean not null default false,
    ended boolean not null default false, current_round_id uuid, revision integer not null default 0,
    unique (cohort_id, number))`,
  `create table run_sheet_item (
    id uuid primary key, session_id uuid not null references session on delete cascade, position integer not null,
    kind text not null, title text, exercise_id text, minutes integer not null, notes text not null default '',
    unique (session_id, position))`,
  `create table round (
    id uuid primary key, session_id uuid not null references session on delete cascade,
    item_id uuid not null references run_sheet_item on delete cascade, number integer not null,
    exercise_id text not null, exercise_version integer not null, stage text not null default 'preview',
    live_charts boolean not null default false, created_at timestamptz not null default now(),
    unique (item_id, number))`,
  `create index round_session on round (session_id)`,
  `alter table session add foreign key (current_round_id) references round on delete set null`,

  `create table seat (
    id uuid primary key, cohort_id uuid not null references cohort on delete cascade, name text not null,
    position integer not null, claimed_at timestamptz, link_hash bytea unique)`,
  `create index seat_cohort on seat (cohort_id, position)`,
  `create table seat_device (
    token_hash bytea primary key, seat_id uuid not null references seat on delete cascade,
    created_at timestamptz not null default now())`,
  `create index seat_device_seat on seat_device (seat_id)`,
  `create table seat_key (
    seat_id uuid primary key references seat on delete cascade, wrapped_key bytea not null)`,

  `create table contact (
    seat_id uuid not null references seat on delete cascade, id uuid not null, label bytea not null,
    created_at timestamptz not null default clock_timestamp(), primary key (seat_id, id))`,
  `create table worksheet (
    id uuid primary key, round_id uuid not null references round on delete cascade,
    seat_id uuid not null references seat on delete cascade, revision integer not null default 0,
    seen jsonb not null default '{}', handed_in_at timestamptz, result jsonb,
    created_at timestamptz not null default now(), unique (round_id, seat_id)) with (fillfactor = 70)`,
  `create index worksheet_seat on worksheet (seat_id)`,
  `create table entry (
    worksheet_id uuid not null references worksheet on delete cascade, contact_id uuid not null,
    answers jsonb not null default '{}', words jsonb not null default '{}',
    position integer generated by default as identity,
    primary key (worksheet_id, contact_id)) with (fillfactor = 70)`,
  `create table tie (
    worksheet_id uuid not null references worksheet on delete cascade, a uuid not null, b uuid not null,
    primary key (worksheet_id, a, b), check (a < b))`,

  `create table release (
    id uuid primary key, round_id uuid not null references round on delete cascade, number integer not null,
    figures jsonb not null, created_at timestamptz not null default now(), withdrawn_at timestamptz,
    unique (round_id, number))`,
  `create table release_basis (
    release_id uuid primary key references release on delete cascade, basis jsonb not null)`,
  `create view worksheet_status as
    select round_id, seat_id, revision > 0 as begun, handed_in_at is not null as handed_in from worksheet`
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
