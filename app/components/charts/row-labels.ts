import { wrappedLines } from './bar-labels.ts'
import type { NamedCell } from './use-row-words.ts'

/** What stands on a cell of a row: number above words, both in one line of text, the number alone, or nothing. */
export type RowLabel = 'full' | 'inline' | 'short' | 'none'

/** The widths of an average and of a bold letter of the text face, in ems. */
const letter = 0.53
const bold = 0.6
const line = 1.2
/** The size of the number above its words. */
export const numberScale = 1.4

/** The fullest label that fits into `width` x `height` ems. Estimated, so that nothing has to be drawn to be measured. */
export function labelOf({ part, value, short, isNumber }: NamedCell, width: number, height: number): RowLabel {
  const room = width - 1
  const fits = (text: string, scale: number, lines: number) =>
    longest(text) * scale <= room && wrappedLines(text, room / scale) * line <= lines
  const valueHeight = isNumber ? numberScale * 1.1 : wrappedLines(value, room / bold) * line
  const valueWidth = isNumber ? value.length * bold * numberScale * 1.1 : longest(value) * bold
  if (valueWidth <= room && fits(part, letter, height - 0.3 - valueHeight)) return 'full'
  if (part !== '' && fits(`${value} ${part}`, letter * 1.06, height - 0.2)) return 'inline'
  return short !== '' && short.length * bold <= width - 0.3 ? 'short' : 'none'
}

function longest(text: string): number {
  return Math.max(...text.split(' ').map((word) => word.length))
}
