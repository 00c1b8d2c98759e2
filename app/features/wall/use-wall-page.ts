import { useState } from 'react'
import { useKeys } from '#app/components/use-keys.ts'

/** Which page of charts this wall shows, from 0, by its keys or a presenter's remote, which sends the same ones. */
export function useWallPage(pages: number): number {
  const [wanted, setWanted] = useState(0)
  const page = Math.max(0, Math.min(wanted, pages - 1))
  const on = () => setWanted(Math.min(page + 1, pages - 1))
  const back = () => setWanted(Math.max(page - 1, 0))
  useKeys({ arrowright: on, pagedown: on, ' ': on, arrowleft: back, pageup: back })
  return page
}
