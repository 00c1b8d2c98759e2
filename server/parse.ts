import type { z } from 'zod'
import { AppError } from '#app/contract/errors.ts'

/**
 * Parses what came from outside. Throws `bad-request`, or `too-large` for what is only too long, naming the first field
 * that is wrong, never its value.
 */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new AppError(issue?.code === 'too_big' ? 'too-large' : 'bad-request', issue?.path.join('.') ?? '')
}
