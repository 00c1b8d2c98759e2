import { useEffect } from 'react'
import type { Connection } from '#app/live/room-line.ts'

/** Long enough for a server that is being replaced, and that a mismatch that stays never becomes a storm. */
const pauseBeforeReload = 10_000

/** Nobody sits at the wall: when the server speaks a newer version, it fetches that by itself. */
export function useNewestVersion(connection: Connection): void {
  useEffect(() => {
    if (connection !== 'outdated') return
    const timer = setTimeout(() => window.location.reload(), pauseBeforeReload)
    return () => clearTimeout(timer)
  }, [connection])
}
