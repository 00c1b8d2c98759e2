/** The words of a cell and where the cell is, in pixels. */
export type LabelledCell = { left: number; width: number; value: string; part: string }

/** Where a label stands: on its cell, or below it in a row, at `left`. */
export type LabelPlace =
  | { kind: 'on' }
  | { kind: 'below'; left: number; width: number; row: number; align: 'left' | 'center' | 'right' }

const padding = 0.9
/** The widths of an average and of a wide letter of the text face, in ems. */
const letter = 0.53
const digit = 0.66
const line = 1.25

/** The size of the number on a bar, in letters of its words. */
export const valueScale = 1.55

/**
 * Puts each label on its cell where it fits, else below the bar, in as many rows as keep labels apart.
 * Widths are estimated, so that server and browser need not measure text.
 */
export function placeLabels(cells: readonly LabelledCell[], em: number, height: number, total: number): LabelPlace[] {
  const rowEnds: number[] = []
  return cells.map((cell) => {
    if (fits(cell, em, height)) return { kind: 'on' }
    const width = Math.min(total, (cell.value.length + 1 + cell.part.length) * letter * em * 1.08 + em * 0.4)
    const centred = cell.left + cell.width / 2 - width / 2
    const left = Math.max(0, Math.min(centred, total - width))
    const align = left < centred ? 'right' : left > centred ? 'left' : 'center'
    const free = rowEnds.findIndex((end) => end + em <= left)
    const row = free < 0 ? rowEnds.length : free
    rowEnds[row] = left + width
    return { kind: 'below', left, width, row, align }
  })
}

function fits({ width, value, part }: LabelledCell, em: number, height: number): boolean {
  const room = width - 2 * padding * em
  const isNumber = /^\d/.test(value)
  const valueWords = isNumber ? [value] : value.split(' ')
  const valueWidth =
    Math.max(...valueWords.map((word) => word.length)) * (isNumber ? digit * valueScale : letter * 1.08) * em
  const longest = Math.max(...part.split(' ').map((word) => word.length)) * letter * em
  if (Math.max(valueWidth, longest) > room) return false
  const lines = wrappedLines(part, room / (letter * em))
  const valueHeight = isNumber ? valueScale * 1.05 : wrappedLines(value, room / (letter * 1.08 * em)) * line
  return (valueHeight + lines * line) * em <= height - 0.6 * em
}

/** Lines a text takes when broken between words at `letters` a line. */
export function wrappedLines(text: string, letters: number): number {
  let lines = 1
  let used = 0
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > letters) {
      lines += 1
      used = word.length
    } else used += (used > 0 ? 1 : 0) + word.length
  }
  return lines
}
