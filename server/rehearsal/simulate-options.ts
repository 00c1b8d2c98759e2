import { parseArgs } from 'node:util'
import { z } from 'zod'
import { exercises } from '#app/domain/exercises/registry.ts'
import { paces } from './pace.ts'
import { RehearsalError } from './rehearsal-error.ts'

/** As many as there are exercises: a session runs each once. */
const usualRounds = exercises.length
const usualParticipants = 18

export const simulateHelp = `Fills a session with simulated participants, who join and write as people do.

  npm run simulate -- --code CODE [options]

  --code CODE          what the wall shows, such as HBR482
  --participants N     how many; ${usualParticipants} when left out, with --egos as many as there are networks
  --egos FOLDER        replay personal networks from alters.csv and ties.csv, one for each participant
  --pace human|fast    seconds between edits, or as quickly as the server saves them (human when left out)
  --rounds N           leave when so many rounds are handed in (${usualRounds} when left out, one for each exercise)
  --seed N             the same number gives the same answers (1 when left out)
  --url ADDRESS        where Tielines runs (http://127.0.0.1:3000 when left out)
  --json               one JSON object at the end instead of the summary in words

They wait for the rounds you open on the console, and leave after their last one or when you end the session; Ctrl+C
sends them home at once. Ends with 0, or with 1 when somebody could not join or a change was refused.

With --egos, contacts are called A and their id; closeness has five steps in the files and four on the map, so that 4
and 5 are both the closest; every row of ties.csv is a tie; what was not asked stays unanswered.

The audit is answered by a rule. Numbers r from 0 to 1 come from mulberry32, seeded for each participant (from 1) with
(seed x 100,003 + participant) x 3 + 1. The first gives an inclination g = 0.15 + r / 2. Then two for each contact in
the order of the map: it serves the company when r1 < 0.92 (outside the employer: r1 < 0.4); it helps the person grow
when r2 < 0.6 g if it serves the company, else when r2 < g + 0.3.
`

const count = (name: string, most: number) =>
  z
    .string()
    .regex(/^\d+$/, `--${name} must be a whole number`)
    .transform(Number)
    .pipe(z.int().min(1, `--${name} must be at least 1`).max(most, `--${name} must be at most ${most}`))

const optionsSchema = z.object({
  code: z.string({ error: '--code is missing: it is what the wall shows, such as HBR482' }).regex(/[a-z0-9]/i, {
    error: '--code must have letters and digits'
  }),
  participants: count('participants', 1_000).optional(),
  egos: z.string().min(1).optional(),
  pace: z.enum(paces, { error: '--pace must be human or fast' }).default('human'),
  rounds: count('rounds', 100).default(usualRounds),
  seed: z
    .string()
    .regex(/^\d{1,9}$/, '--seed must be a whole number')
    .transform(Number)
    .default(1),
  url: z
    .url({ protocol: /^https?$/, error: '--url must begin with http:// or https://' })
    .default('http://127.0.0.1:3000'),
  json: z.boolean().default(false)
})
export type SimulateOptions = z.output<typeof optionsSchema>

/** Reads the command line; null when help is asked for. Throws a RehearsalError that says what to write instead. */
export function readSimulateOptions(args: string[]): SimulateOptions | null {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  const options = { code: text, participants: text, egos: text, pace: text, rounds: text, seed: text, url: text }
  let given: Record<string, unknown>
  try {
    given = parseArgs({ args, options: { ...options, json: flag, help: { ...flag, short: 'h' } } }).values
  } catch (error) {
    throw new RehearsalError(`${(error as Error).message.split('. ')[0]}. See --help.`)
  }
  if (given.help) return null
  const parsed = optionsSchema.safeParse(given)
  if (parsed.success) return parsed.data
  throw new RehearsalError(`${parsed.error.issues[0]?.message}. See --help.`)
}

/** How many take part when the command line does not say. */
export function participantsOf(options: SimulateOptions, networks: number | null): number {
  const wanted = options.participants ?? networks ?? usualParticipants
  if (networks === null || wanted <= networks) return wanted
  throw new RehearsalError(`There are ${networks} networks in ${options.egos} for ${wanted} participants.`)
}
