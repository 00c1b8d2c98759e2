import { type ComponentProps, lazy, Suspense } from 'react'

const Board = lazy(async () => ({ default: (await import('./rings-board.tsx')).RingsBoard }))
const Figure = lazy(async () => ({ default: (await import('./ego-figure.tsx')).EgoFigure }))

/** The picture is fetched, with its sentences, when it is first asked for; its place is kept meanwhile. */
export function LazyRingsBoard(props: ComponentProps<typeof Board>) {
  return (
    <Suspense fallback={<div className="min-h-[60vh]" />}>
      <Board {...props} />
    </Suspense>
  )
}

export function LazyEgoFigure(props: ComponentProps<typeof Figure>) {
  return (
    <Suspense fallback={<div className="aspect-square" />}>
      <Figure {...props} />
    </Suspense>
  )
}
