import { useEffect, useState } from 'react'
import { forgetPage, keepPage } from './keep-page.ts'
import { PageKeeper } from './page-keeper.ts'
import type { ServerClock } from './server-clock.ts'

/**
 * Keeps what this page shows on this computer, so that a reload while the server is away shows it again.
 * @param isOurs false when this page may no longer be shown here
 */
export function useKeptPage<Snapshot extends { serverTime: string }>(
  shown: Snapshot,
  clock: ServerClock,
  isOurs: boolean
): void {
  const [keeper, setKeeper] = useState<PageKeeper<Snapshot> | null>(null)
  useEffect(() => keepPage(() => setKeeper(new PageKeeper(window.location.pathname, clock))), [clock])
  useEffect(() => {
    if (!keeper) return
    if (isOurs) {
      void keeper.keep(shown)
      return
    }
    keeper.forget()
    forgetPage()
  }, [keeper, shown, isOurs])
}
