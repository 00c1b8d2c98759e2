import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'

/** Rows drawn above and below what is seen, so that a fast scroll finds them there. */
const spare = 8

type Window = {
  scroller: RefObject<HTMLDivElement>
  /** In pixels. */
  rowHeight: number
  /** The rows to draw, from `first` up to and without `end`. */
  first: number
  end: number
  /** For the scroller's `onScroll`. */
  onScroll: () => void
  /** Scrolls as little as is needed to see a row whole. */
  reveal: (index: number) => void
  /** How many whole rows are seen. */
  rowsSeen: () => number
}

/** Which of many rows of one height are worth drawing. Browser only. */
export function useWindow(count: number, rowRem: number): Window {
  const scroller = useRef<HTMLDivElement>(null)
  const [rowHeight] = useState(() => rowRem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
  const [seen, setSeen] = useState({ first: 0, end: 0 })

  const look = useCallback(() => {
    const { scrollTop = 0, clientHeight = 0 } = scroller.current ?? {}
    const first = Math.floor(scrollTop / rowHeight)
    const end = Math.ceil((scrollTop + clientHeight) / rowHeight)
    setSeen((before) => (before.first === first && before.end === end ? before : { first, end }))
  }, [rowHeight])

  useLayoutEffect(() => {
    if (!scroller.current) return
    const observer = new ResizeObserver(look)
    observer.observe(scroller.current)
    look()
    return () => observer.disconnect()
  }, [look])

  const reveal = (index: number) => {
    const list = scroller.current
    if (!list) return
    const top = index * rowHeight
    if (top < list.scrollTop) list.scrollTop = top
    else if (top + rowHeight > list.scrollTop + list.clientHeight) list.scrollTop = top + rowHeight - list.clientHeight
  }
  const rowsSeen = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight))
  const first = Math.max(0, Math.min(seen.first, count) - spare)
  return { scroller, rowHeight, first, end: Math.min(count, seen.end + spare), onScroll: look, reveal, rowsSeen }
}
