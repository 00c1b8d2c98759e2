import type { Answers } from '#app/contract/worksheet.ts'

type Portion = 'none' | 'some' | 'all'

/** How much was said about somebody. */
export function howMuch(answers: Answers | undefined, fields: number): Portion {
  const said = Object.keys(answers ?? {}).length
  if (said === 0) return 'none'
  return said < fields ? 'some' : 'all'
}

const looks: Record<Portion, string> = {
  none: 'border-dashed border-edge',
  some: 'border-enough bg-linear-to-r from-enough from-50% to-transparent to-50%',
  all: 'border-enough bg-enough'
}

/** Hollow, half or full. */
export function Portion({ filled }: { filled: Portion }) {
  return <span aria-hidden="true" className={`size-3.5 flex-none rounded-full border-2 ${looks[filled]}`} />
}
