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
