import type { ReactNode } from 'react'

/** 30 px on a 1920 x 1080 wall; every size of the wall is a multiple of it, and none is below 28 px. */
export const emOfScreen = 'max(11px, min(1.5625vw, 2.7778vh))'

type WallFrameProps = {
  /** Corners: what this is, where we are, what to know, what to do. */
  topLeft: ReactNode
  topRight: ReactNode
  bottomLeft?: ReactNode
  bottomRight?: ReactNode
  children: ReactNode
}

/** The four corners every scene of the wall has, and the middle. Sizes are in ems; the em follows the screen. */
export function WallFrame({ topLeft, topRight, bottomLeft, bottomRight, children }: WallFrameProps) {
  return (
    <div className="grid h-full grid-rows-[auto_1fr_auto] gap-[1.2em] px-[3.2em] py-[2.3em] leading-[1.35]">
      <header className="flex items-baseline justify-between gap-[2em] text-ink-2">
        <span>{topLeft}</span>
        <span className="numeric flex-none">{topRight}</span>
      </header>
      <main className="grid min-h-0 overflow-y-auto">{children}</main>
      <footer className="flex min-h-[1.35em] items-baseline justify-between gap-[2em] text-ink-2">
        <span className="max-w-[38em]">{bottomLeft}</span>
        <span className="flex-none">{bottomRight}</span>
      </footer>
    </div>
  )
}
