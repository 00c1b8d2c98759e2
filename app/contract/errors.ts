/**
 * Every way the server says no. A closed list: one HTTP status and one sentence each (locale namespace `errors`).
 * Across the seam between the Remix bundle and the Node server errors are told apart by `code`, never by `instanceof`.
 */
export const errorStatus = {
  'bad-request': 400,
  'not-signed-in': 401,
  'wrong-password': 401,
  'not-allowed': 403,
  'not-found': 404,
  'wrong-code': 404,
  'link-expired': 410,
  'seat-taken': 409,
  'door-closed': 409,
  'name-taken': 409,
  'email-taken': 409,
  'asked-often': 429,
  'request-over': 409,
  'wrote-themself': 409,
  'on-behalf-over': 410,
  'round-not-open': 409,
  'stage-refused': 409,
  'item-run': 409,
  'plan-full': 409,
  'out-of-order': 409,
  'unknown-contact': 409,
  'too-many': 409,
  'too-large': 413,
  'too-fast': 429,
  'wrong-version': 426,
  unavailable: 503,
  'disk-full': 507,
  internal: 500
} as const

export type ErrorCode = keyof typeof errorStatus

/** An expected refusal. `detail` is for the caller's program (a field's name, an expected number), never what people typed. */
export class AppError extends Error {
  override readonly name = 'AppError'
  constructor(
    readonly code: ErrorCode,
    readonly detail?: string | number
  ) {
    super(detail === undefined ? code : `${code}: ${detail}`)
  }
}

/** The code of an expected refusal, or null for anything else; works for errors of either module graph. */
export function errorCode(error: unknown): ErrorCode | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null
  const { code } = error
  return typeof code === 'string' && code in errorStatus ? (code as ErrorCode) : null
}
