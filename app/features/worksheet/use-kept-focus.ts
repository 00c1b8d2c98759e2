import { useEffect, useRef } from 'react'
import type { Screen } from './screen-of.ts'

/**
 * Handing in and taking back make the button that was pressed go away with its screen. The focus goes on to what took
 * its place: the picture as a whole, the card in hand, or the first thing to press. Not after other changes: nobody
 * pressed anything then.
 */
export function useKeptFocus(screen: Screen): void {
  const before = useRef(screen)
  useEffect(() => {
    const last = before.current
    before.current = screen
    const isOwnStep = (last === 'writing' && screen === 'picture') || (last === 'picture' && screen === 'writing')
    if (!isOwnStep || document.activeElement !== document.body) return
    const first = document.querySelector<HTMLElement>('main[tabindex], main [data-current]')
    const target = first ?? document.querySelector<HTMLElement>('main button')
    target?.focus({ preventScroll: true })
  }, [screen])
}
