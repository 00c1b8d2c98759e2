import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Point } from '#app/domain/picture/bands.ts'

const largest = 4
const stepSize = 1.3

/** How large the picture is: 1 is as it was. */
export type Zoom = {
  factor: number
  larger: () => void
  smaller: () => void
  reset: () => void
  press: (event: KeyboardEvent) => void
}

/**
 * Zooming what lies in a box that scrolls: buttons and keys about its middle, Ctrl and wheel or two fingers about where
 * they are. Moving about is the box's own scrolling.
 */
export function useZoom(box: RefObject<HTMLElement>): Zoom {
  const [factor, setFactor] = useState(1)
  /** What stays where it is at the next drawing: a point of the box, and the factor it was seen with. */
  const anchor = useRef<{ at: Point; before: number } | null>(null)
  const now = useRef(factor)

  const zoomTo = useRef((wanted: number, at: Point | null) => {
    const next = Math.min(largest, Math.max(0.5, wanted))
    const width = box.current?.clientWidth ?? 0
    const height = box.current?.clientHeight ?? 0
    anchor.current = { at: at ?? { x: width / 2, y: height / 2 }, before: anchor.current?.before ?? now.current }
    now.current = next
    setFactor(next)
  })

  useLayoutEffect(() => {
    const held = anchor.current
    anchor.current = null
    const element = box.current
    if (!held || !element) return
    const ratio = factor / held.before
    element.scrollLeft = (element.scrollLeft + held.at.x) * ratio - held.at.x
    element.scrollTop = (element.scrollTop + held.at.y) * ratio - held.at.y
  }, [factor, box])

  useEffect(() => {
    const element = box.current
    if (!element) return
    // Where the picture is larger than the box, one begins with oneself in the middle.
    element.scrollTo((element.scrollWidth - element.clientWidth) / 2, (element.scrollHeight - element.clientHeight) / 2)
    const { signal, abort } = abortable()
    const within = (x: number, y: number): Point => {
      const edge = element.getBoundingClientRect()
      return { x: x - edge.left, y: y - edge.top }
    }
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      zoomTo.current(now.current * Math.exp(-event.deltaY / 300), within(event.clientX, event.clientY))
    }
    let pinch: { apart: number; factor: number } | null = null
    const fingers = (event: TouchEvent) => {
      const [one, other] = event.touches
      if (!one || !other) {
        pinch = null
        return
      }
      event.preventDefault()
      const apart = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)
      pinch ??= { apart, factor: now.current }
      const at = within((one.clientX + other.clientX) / 2, (one.clientY + other.clientY) / 2)
      zoomTo.current((pinch.factor * apart) / pinch.apart, at)
    }
    element.addEventListener('wheel', wheel, { signal, passive: false })
    for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) {
      element.addEventListener(type, fingers, { signal, passive: false })
    }
    return abort
  }, [box])

  const larger = () => zoomTo.current(now.current * stepSize, null)
  const smaller = () => zoomTo.current(now.current / stepSize, null)
  const reset = () => zoomTo.current(1, null)
  const keys: Record<string, () => void> = { '+': larger, '=': larger, '-': smaller, '0': reset }
  const press = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  return { factor, larger, smaller, reset, press }
}

function abortable(): { signal: AbortSignal; abort: () => void } {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}
