import { useCallback, useEffect, useState } from 'react'
import type { Findings } from './findings.ts'
import { probeLine } from './probe-line.ts'
import { probeStorage } from './probe-storage.ts'
import { probeWorker } from './probe-worker.ts'

/** Looks at the network and the browser when the page opens, and again when asked. Null while it looks. */
export function useCheck(): { findings: Findings | null; again: () => void } {
  const [findings, setFindings] = useState<Findings | null>(null)
  const look = useCallback(async () => {
    setFindings(null)
    const [websocket, polling, storage, worker] = await Promise.all([
      probeLine('websocket'),
      probeLine('polling'),
      probeStorage(Date.now()),
      probeWorker()
    ])
    setFindings({ websocket, polling, storage, worker })
  }, [])
  useEffect(() => void look(), [look])
  return { findings, again: () => void look() }
}
