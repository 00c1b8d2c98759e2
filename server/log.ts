import { type Logger, pino } from 'pino'
import type { Env } from './env.ts'

/** One JSON line an event: ids and codes, never what people typed. */
export function createLog(env: Pick<Env, 'LOG_LEVEL'>): Logger {
  return pino({ level: env.LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime })
}
