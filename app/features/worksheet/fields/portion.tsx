import type { Field } from '#app/contract/exercise.ts'
import type { Answers } from '#app/contract/worksheet.ts'
import { isAnswered } from '#app/domain/gaps/sheet.ts'

type Portion = 'none' | 'some' | 'all'

/** How many of these questions were answered. What came along from the map is not among them. */
export function howMuch(answers: Answers | undefined, fields: readonly Field[]): Portion {
  const said = fields.filter(({ id }) => isAnswered(answers?.[id])).length
  if (said === 0) return 'none'
  return said < fields.length ? 'some' : 'all'
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
