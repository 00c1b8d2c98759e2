import type { Bin } from '#app/contract/exercise.ts'

/**
 * A rounded shape between a circle and a square (a superellipse, Piet Hein's), since people's names need corners:
 * |x|^n + |y|^n = 1, drawn in a box of 100 by 100.
 */
const roundness = 2.3
const corners = Array.from({ length: 180 }, (_, index) => {
  const angle = (index / 180) * 2 * Math.PI
  const bow = (value: number) => 50 + 50 * Math.sign(value) * Math.abs(value) ** (2 / roundness)
  return `${bow(Math.cos(angle)).toFixed(2)},${bow(Math.sin(angle)).toFixed(2)}`
})
const shape = `M${corners.join('L')}Z`

/** The two shapes behind the four places, drawn as large as their box. */
export function CircleOutlines() {
  return (
    <>
      <Outline className="left-0 fill-company/13 stroke-company" />
      <Outline className="left-[33.5%] fill-accent/11 stroke-accent" />
    </>
  )
}

function Outline({ className }: { className: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="-0.5 -0.5 101 101"
      preserveAspectRatio="none"
      className={`absolute inset-y-0 hidden h-full w-[53%] overflow-visible lg:block ${className}`}
    >
      <path d={shape} strokeWidth={2.5} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}

type Part = { place: string; ink: string }

/** By what a bin's two answers are: left only, both, right only, neither. */
const parts: Record<string, Part> = {
  'true,false': { place: 'lg:left-[3%] lg:w-[30%] lg:top-[13%] lg:bottom-[12%]', ink: 'lg:text-company' },
  'true,true': { place: 'lg:left-[34.5%] lg:w-[17.5%] lg:top-[17%] lg:bottom-[16%]', ink: '' },
  'false,true': { place: 'lg:left-[54%] lg:w-[30%] lg:top-[13%] lg:bottom-[12%]', ink: 'lg:text-accent' },
  'false,false': { place: 'lg:left-[86.5%] lg:w-[13.5%] lg:top-[4%] lg:bottom-[4%]', ink: 'lg:text-ink-2' }
}

/** Where a bin lies over the drawing. */
export function circlePart(bin: Bin, bins: readonly Bin[]): Part | null {
  const fields = Object.keys(bins[0]?.answers ?? {})
  return parts[fields.map((field) => bin.answers[field]).join()] ?? null
}
