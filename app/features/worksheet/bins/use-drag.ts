import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react'

/** A mouse drags once it has moved; a finger once it has rested (milliseconds), since a moving finger scrolls. */
const mouseSlack = 5
const fingerSlack = 10
const fingerRest = 180
/** So near the edge of the window the page moves along, in pixels. */
const edge = 90

/** Attribute of what a card can be dropped on: a bin's id, or empty for the pile. */
export const dropAttribute = 'data-drop'

/** A card in the air: where, and over which drop target. */
export type Drag = { cardId: string; x: number; y: number; over: string | null }

type Gesture = {
  cardId: string
  pointer: number
  startX: number
  startY: number
  dragging: boolean
  timer?: ReturnType<typeof setTimeout>
}

/**
 * Dragging cards with mouse, finger or pen. Every card calls `grab` on pointer down; `drag` says where it is now.
 * @param onDrop gets the card and the bin's id, or null for the pile
 */
export function useDrag(onDrop: (cardId: string, binId: string | null) => void) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const gesture = useRef<Gesture | null>(null)
  const drop = useRef(onDrop)
  drop.current = onDrop

  useEffect(() => {
    const mine = (event: PointerEvent) => (gesture.current?.pointer === event.pointerId ? gesture.current : null)
    const letGo = () => {
      clearTimeout(gesture.current?.timer)
      gesture.current = null
      setDrag(null)
    }
    const move = (event: PointerEvent) => {
      const current = mine(event)
      if (!current) return
      const { clientX: x, clientY: y } = event
      const moved = Math.hypot(x - current.startX, y - current.startY)
      if (!current.dragging && event.pointerType !== 'mouse') {
        if (moved > fingerSlack) letGo()
        return
      }
      current.dragging ||= moved > mouseSlack
      if (!current.dragging) return
      setDrag({ cardId: current.cardId, x, y, over: dropTarget(x, y) })
      if (y < edge) window.scrollBy(0, -12)
      if (y > window.innerHeight - edge) window.scrollBy(0, 12)
    }
    const up = (event: PointerEvent) => {
      const current = mine(event)
      if (!current) return
      if (current.dragging) {
        swallowClick()
        const target = dropTarget(event.clientX, event.clientY)
        if (target !== null) drop.current(current.cardId, target || null)
      }
      letGo()
    }
    const cancel = (event: PointerEvent) => mine(event) && letGo()
    const giveUp = (event: KeyboardEvent) => event.key === 'Escape' && letGo()
    // Whether a finger scrolls is decided when it lands, so this has to listen from the start, and not passively.
    const hold = (event: TouchEvent) => gesture.current?.dragging && event.preventDefault()

    const ending = new AbortController()
    const { signal } = ending
    window.addEventListener('pointermove', move, { signal })
    window.addEventListener('pointerup', up, { signal })
    window.addEventListener('pointercancel', cancel, { signal })
    window.addEventListener('keydown', giveUp, { signal })
    window.addEventListener('touchmove', hold, { signal, passive: false })
    return () => ending.abort()
  }, [])

  function grab(cardId: string, event: ReactPointerEvent) {
    if (event.button !== 0) return
    const { pointerId: pointer, pointerType, clientX: x, clientY: y } = event
    const started: Gesture = { cardId, pointer, startX: x, startY: y, dragging: false }
    gesture.current = started
    if (pointerType === 'mouse') return
    started.timer = setTimeout(() => {
      started.dragging = true
      setDrag({ cardId, x, y, over: dropTarget(x, y) })
    }, fingerRest)
  }

  return { drag, grab }
}

/** The click that follows a drop is not a click on the card. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.stopPropagation()
    event.preventDefault()
  }
  window.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }))
}

function dropTarget(x: number, y: number): string | null {
  const target = document.elementFromPoint(x, y)?.closest(`[${dropAttribute}]`)
  return target?.getAttribute(dropAttribute) ?? null
}
