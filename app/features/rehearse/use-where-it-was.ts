import { useEffect } from 'react'
import type { Connection } from '#app/live/room-line.ts'

/** When a rehearsal has ended, whoever looks at it looks at the same of the session it was of. */
export function useWhereItWas(connection: Connection, rehearsalOf: string | null, surface: 'console' | 'wall'): void {
  useEffect(() => {
    if (connection === 'gone' && rehearsalOf) window.location.assign(`/${surface}/${rehearsalOf}`)
  }, [connection, rehearsalOf, surface])
}
