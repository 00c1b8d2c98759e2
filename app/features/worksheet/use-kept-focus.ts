import { useEffect, useRef } from 'react'
import type { Screen } from './screen-of.ts'

/**
 * Handing in and taking back make the button that was pressed go away with its screen. The focus goes on to what took
 * its place: the card in hand, or the new screen as a whole. Not after other changes: nobody pressed anything then.
 */
export function useKeptFocus(screen: Screen): void {
  const before = useRef(screen)
  useEffect(() => {
    const last = before.current
    before.current = screen
    const isOwnStep = (last === 'writing' && screen === 'picture') || (last === 'picture' && screen === 'writing')
    if (!isOwnStep || document.activeElement !== document.body) return
    const target = document.querySelector<HTMLElement>('main [data-current]') ?? document.querySelector('main')
    target?.focus()
  }, [screen])
}
