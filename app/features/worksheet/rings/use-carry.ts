import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { type Point, side } from '#app/domain/picture/bands.ts'

/** So far a pointer has to move before it carries, in pixels; less is a tap. */
const slack = 5

type Carry = {
  svg: RefObject<SVGSVGElement>
  /** What follows the pointer: moved by `transform` alone, outside React, so that nothing else is drawn again. */
  ghost: RefObject<HTMLElement>
  /** The transform of the ghost for a pointer, both in pixels of the window. */
  transform: (at: Point, from: Point) => string
  /** Marks what is under the pointer, in the picture's units; null takes the mark away. */
  mark: (personId: string, at: Point | null) => void
  onDrop: (personId: string, at: Point) => void
}

type Hold = { personId: string; pointer: number; from: Point; carrying: boolean }

/** Carrying people about with mouse, finger or pen. `carried` changes when a drag begins and ends, never in between. */
export function useCarry(carry: Carry) {
  const [carried, setCarried] = useState<string | null>(null)
  const latest = useRef(carry)
  latest.current = carry
  const end = useRef(() => {})

  useEffect(() => () => end.current(), [])

  function grab(personId: string, event: ReactPointerEvent) {
    if (event.button !== 0) return
    end.current()
    const hold: Hold = {
      personId,
      pointer: event.pointerId,
      from: { x: event.clientX, y: event.clientY },
      carrying: false
    }
    const ending = new AbortController()
    const { signal } = ending
    end.current = () => {
      ending.abort()
      latest.current.mark(personId, null)
      setCarried(null)
      end.current = () => {}
    }
    const move = (moved: PointerEvent) => {
      if (moved.pointerId !== hold.pointer) return
      const at = { x: moved.clientX, y: moved.clientY }
      if (!hold.carrying && Math.hypot(at.x - hold.from.x, at.y - hold.from.y) > slack) {
        hold.carrying = true
        setCarried(personId)
      }
      if (!hold.carrying) return
      const { ghost, transform, mark, svg } = latest.current
      if (ghost.current) ghost.current.style.transform = transform(at, hold.from)
      mark(personId, inPicture(svg.current, at))
    }
    const up = (lifted: PointerEvent) => {
      if (lifted.pointerId !== hold.pointer) return
      const at = inPicture(latest.current.svg.current, { x: lifted.clientX, y: lifted.clientY })
      const { carrying } = hold
      end.current()
      if (!carrying) return
      swallowClick()
      if (at) latest.current.onDrop(personId, at)
    }
    window.addEventListener('pointermove', move, { signal })
    window.addEventListener('pointerup', up, { signal })
    window.addEventListener('pointercancel', () => end.current(), { signal })
    window.addEventListener('keydown', (pressed) => pressed.key === 'Escape' && end.current(), { signal })
  }

  return { carried, grab }
}

/** A point of the window in the picture's units; null outside the picture. */
function inPicture(svg: SVGSVGElement | null, { x, y }: Point): Point | null {
  const box = svg?.getBoundingClientRect()
  if (!box || x < box.left || x > box.right || y < box.top || y > box.bottom) return null
  return { x: ((x - box.left) / box.width) * side, y: ((y - box.top) / box.height) * side }
}

/** The click that follows a drop is not a click on somebody. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.stopPropagation()
    event.preventDefault()
  }
  window.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }))
}
