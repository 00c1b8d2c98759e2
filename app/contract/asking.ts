/** How long a facilitator has to answer a device that asks for a seat, in milliseconds. */
export const askingLivesMs = 10 * 60_000

/** Where a device stands that asked for a seat. `none`: it did not ask, or took it back. */
export type AskingStatus = 'waiting' | 'approved' | 'refused' | 'expired' | 'none'
