import { type RefCallback, useCallback, useRef, useState } from 'react'

/** The inner size of an element and the size of its letters, in pixels. */
export type Box = { width: number; height: number; em: number }

/** Measures an element now and whenever it changes; null until it is on the page. */
export function useBox(): [RefCallback<HTMLElement>, Box | null] {
  const [box, setBox] = useState<Box | null>(null)
  const observer = useRef<ResizeObserver | null>(null)
  const ref = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect()
    if (!element) return
    const measure = () => {
      const em = Number.parseFloat(getComputedStyle(element).fontSize)
      setBox({ width: element.clientWidth, height: element.clientHeight, em })
    }
    observer.current = new ResizeObserver(measure)
    observer.current.observe(element)
    measure()
  }, [])
  return [ref, box]
}
