/** Why a rehearsal cannot go on: one sentence for the person at the terminal. */
export class RehearsalError extends Error {
  override readonly name = 'RehearsalError'
}
