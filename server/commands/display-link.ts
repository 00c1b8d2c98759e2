import type { Database } from '#db/client.ts'
import { removeDisplay, setDisplay } from '#db/repositories/displays.ts'
import { newDisplayToken } from '../auth/display-token.ts'
import { act } from './act.ts'

type Who = { sessionId: string; facilitatorId: string }

/** Makes a new link that shows a session's wall; only its hash is kept, so the one before it stops working. */
export async function newDisplayLink(
  db: Database,
  publicUrl: string,
  who: Who
): Promise<{ url: string; since: string }> {
  const { token, hash } = newDisplayToken()
  const since = new Date()
  await act(db, { ...who, action: 'displayLink' }, (trx) => setDisplay(trx, who.sessionId, hash, since))
  return { url: new URL(`/display/${token}`, publicUrl).href, since: since.toISOString() }
}

/** Takes a session's display link away. */
export async function revokeDisplayLink(db: Database, who: Who): Promise<null> {
  await act(db, { ...who, action: 'displayRevoked' }, (trx) => removeDisplay(trx, who.sessionId))
  return null
}
