import type { Logger } from 'pino'
import type { z } from 'zod'
import { AppError, type ErrorCode, errorCode } from '#app/contract/errors.ts'
import type { Ack } from '#app/contract/events.ts'
import { isDatabaseUnavailable, isDiskFull } from '#db/faults.ts'
import { parse } from '../parse.ts'

type Reply = (ack: Ack<unknown>) => void

/** A socket without its event types, in which the namespaces differ. */
type AnySocket = {
  on: (event: string, listener: (...args: unknown[]) => void) => unknown
  onAny: (listener: (event: string, ...args: unknown[]) => void) => unknown
}

/** What a handler gives back becomes the acknowledgement, sent only when its promise has resolved. */
type Handlers<Schemas extends Record<string, z.ZodType>> = {
  [Event in keyof Schemas]: (payload: z.output<Schemas[Event]>) => Promise<unknown>
}

/**
 * The way of every client message: parse, (limit), handle, acknowledge. Each is answered exactly once, with what came of
 * it or with a code; a fault of ours is logged by its own message, never with what was sent.
 */
export function handleEvents<Schemas extends Record<string, z.ZodType>>(
  typedSocket: { id: string },
  schemas: Schemas,
  handlers: Handlers<Schemas>,
  options: { log: Logger; limit: () => Promise<void> }
): void {
  const socket = typedSocket as unknown as AnySocket
  for (const [event, schema] of Object.entries(schemas)) {
    const handle = handlers[event] as (payload: unknown) => Promise<unknown>
    socket.on(event, (...args) => {
      const reply = args.findLast((arg): arg is Reply => typeof arg === 'function') ?? (() => {})
      void answer(async () => {
        await options.limit()
        return (await handle(parse(schema, args[0]))) ?? null
      }, options.log).then(reply)
    })
  }
  socket.onAny((event, ...args) => {
    if (Object.hasOwn(schemas, event)) return
    const reply = args.findLast((arg): arg is Reply => typeof arg === 'function')
    reply?.({ ok: false, code: 'bad-request', detail: 'event' })
  })
}

async function answer(work: () => Promise<unknown>, log: Logger): Promise<Ack<unknown>> {
  try {
    return { ok: true, data: await work() }
  } catch (error) {
    const code = codeOf(error)
    if (code === 'internal') log.error({ error: error instanceof Error ? error.stack : 'unknown' }, 'event failed')
    const detail = error instanceof AppError ? error.detail : undefined
    return detail === undefined ? { ok: false, code } : { ok: false, code, detail }
  }
}

/** What a failure is called outside: our own refusals by their code, a database that is full or away, or a fault of ours. */
export function codeOf(error: unknown): ErrorCode {
  if (isDiskFull(error)) return 'disk-full'
  return errorCode(error) ?? (isDatabaseUnavailable(error) ? 'unavailable' : 'internal')
}
