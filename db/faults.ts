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

/**
 * Is this why an earlier connection was ended, told to the first statement on the one that was opened after it. A statement
 * that is under way when its own connection is ended hears `CONNECTION_CLOSED` instead; so this one was never sent, and can
 * be sent again. Source: postgres.js 3.4.9, porsager/postgres issue 1223.
 */
export function isOldNews(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('severity' in error && 'code' in error)) return false
  return error.severity === 'FATAL' && (error.code === '57P01' || error.code === '57P02')
}
