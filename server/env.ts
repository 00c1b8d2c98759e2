import { resolve } from 'node:path'
import { z } from 'zod'

const flag = z.enum(['1', '0', 'true', 'false']).transform((value) => value === '1' || value === 'true')

const envSchema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  /** 0 takes any free port. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Where people reach the server; cookies are Secure when it is https. Absent: the address it listens on. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** A PostgreSQL server. Absent: the embedded database in DATA_DIR. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** Joins several processes that serve the same rooms. Absent: this one is alone. */
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  DATA_DIR: z
    .string()
    .min(1)
    .default('data')
    .transform((folder) => resolve(folder)),
  /** Keys for cookies and stored names are derived from it. Absent: generated into DATA_DIR at the first start. */
  SECRET: z.string().min(32, 'needs at least 32 characters').optional(),
  /** Whether an empty database gets the demo cohort. Absent: on the embedded database only. */
  DEMO: flag.optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn')
})
export type Env = z.infer<typeof envSchema>

/** Reads the configuration. Throws with one line for each fault, naming the variable and never its value. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = envSchema.safeParse(given)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The configuration is not valid:\n  ${lines.join('\n  ')}`)
  }
  const env = parsed.data
  if (env.DATABASE_URL && !env.SECRET) {
    throw new Error('The configuration is not valid:\n  SECRET: is needed with DATABASE_URL (at least 32 characters)')
  }
  if (env.REDIS_URL && !env.DATABASE_URL) {
    throw new Error(
      'The configuration is not valid:\n  REDIS_URL: joins servers on one PostgreSQL, so it needs DATABASE_URL as well'
    )
  }
  return env
}
