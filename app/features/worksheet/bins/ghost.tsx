import type { Card } from './placing.ts'

/** The card in the air, under the pointer. Decoration: what it does is announced. */
export function Ghost({ card, x, y }: { card: Pick<Card, 'label'>; x: number; y: number }) {
  return (
    <div
      aria-hidden="true"
      style={{ transform: `translate(${x}px, ${y}px) translate(-50%, -60%) rotate(-2deg)` }}
      className="pointer-events-none fixed top-0 left-0 z-40 max-w-60 truncate rounded-control border-2 border-accent bg-sheet px-4 py-2.5 font-semibold shadow-xl"
    >
      <bdi>{card.label}</bdi>
    </div>
  )
}
