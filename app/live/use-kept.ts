import { useEffect, useState } from 'react'
import { readKept } from './kept-store.ts'

/** Between two looks at whether the server is back. */
const pauseBeforeReload = 10_000

/**
 * What a page begins with: what the server sent, or what this device kept of it when the page was opened without the
 * server. Null while it is read, and when there is nothing; then the page is loaded anew every so often.
 */
export function useKept<Snapshot extends { serverTime: string }>(sent: Snapshot | null): Snapshot | null {
  const [kept, setKept] = useState(sent)
  useEffect(() => {
    if (sent) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const again = () => {
      timer = setTimeout(() => window.location.reload(), pauseBeforeReload)
    }
    readKept<Snapshot>(window.location.pathname).then((found) => (found ? setKept(found) : again()), again)
    return () => clearTimeout(timer)
  }, [sent])
  return kept
}
