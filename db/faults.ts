import { errorCode } from '#app/contract/errors.ts'

/** Connection faults of the driver, and PostgreSQL's classes 08 (connection), 53 (resources) and 57P (shutdown). */
const driverCodes = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE'
])

/** SQLSTATE `disk_full`. */
export const diskFullCode = '53100'
/**
 * SQLSTATE `read_only_sql_transaction`. Our own database takes nothing more on a disk that is full, and so do those of
 * the large houses; anywhere else it is a server that is just being replaced.
 */
const readOnlyCode = '25006'

/** Has the database no room to store anything more. It still answers questions. */
export function isDiskFull(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false
  return error.code === diskFullCode || error.code === readOnlyCode || errorCode(error) === 'disk-full'
}

/** Is the database away (and will it do to try again), rather than the statement wrong. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error) || typeof error.code !== 'string') return false
  return driverCodes.has(error.code) || /^(08|53|57P)/.test(error.code)
}

/** Has the connection gone with this error, or will in a moment: whatever is sent on it now reaches nobody. */
export function isConnectionLost(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  if ('severity' in error && (error.severity === 'FATAL' || error.severity === 'PANIC')) return true
  return 'code' in error && typeof error.code === 'string' && driverCodes.has(error.code)
}
