/** Limits of what one person can write. Generous for a real network, and a bound for everything computed from it. */
export const limits = {
  /** UTF-16 units. */
  labelLength: 500,
  contactsPerSeat: 300,
  tiesPerWorksheet: 3_000,
  rowsPerWorksheet: 60
} as const
