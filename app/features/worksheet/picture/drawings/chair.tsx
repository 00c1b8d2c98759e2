import type { ReactNode } from 'react'

/** Empty is hollow, warm solid, cold faded, taken outlined; one that was not looked at is dashed, but not as a gap. */
const looks = {
  empty: { back: 'hollow', legs: 'border-dashed border-empty' },
  warm: { back: 'border-2 border-enough bg-enough text-enough-ink', legs: 'border-enough' },
  cold: { back: 'border-2 border-enough bg-enough/20 text-ink', legs: 'border-enough/60' },
  taken: { back: 'border-2 border-enough bg-sheet text-ink', legs: 'border-enough' },
  open: { back: 'border-2 border-dashed border-edge text-ink-2', legs: 'border-dashed border-edge' }
}
export type ChairLook = keyof typeof looks

/** A chair seen from the front: a rounded back that carries the words, and two legs. */
export function Chair({ look, children }: { look: ChairLook; children: ReactNode }) {
  const { back, legs } = looks[look]
  return (
    <div className="grid h-full min-w-0 grid-rows-[1fr_auto]">
      <div
        className={`flex min-h-32 min-w-0 flex-col justify-end gap-0.5 rounded-t-[1.75rem] rounded-b-md p-3 text-[15px] leading-tight sm:p-4 ${back}`}
      >
        {children}
      </div>
      <div aria-hidden="true" className={`mx-3 h-4 border-x-4 ${legs}`} />
    </div>
  )
}
