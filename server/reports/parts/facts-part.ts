import type { PictureMeasure, PictureNumber } from '#app/domain/picture/picture-numbers.ts'
import type { ReportWords } from '../report-words.ts'
import type { Block } from './block.ts'

type ToldMeasure = Exclude<PictureMeasure, 'eiIndex' | 'tilt'>

/** The figures behind a drawing, large and in plain words. One that is not defined says so: it is never 0. */
export function factsBlocks(numbers: readonly PictureNumber[], words: ReportWords): Block[] {
  const facts = numbers.flatMap(({ measure, value, unit }) => {
    if (!isTold(measure)) return []
    const known = value !== null
    // The index of variety runs from 0 to 1 and is told as a share of what is possible.
    const told = known && figureText(value, measure === 'variety' ? 'share' : unit, words)
    return [{ value: told || words.report('picture.unknown'), label: words.report(`figures.${measure}`), known }]
  })
  return facts.length > 0 ? [{ kind: 'facts', facts }] : []
}

/** The others are in the drawing itself. */
function isTold(measure: PictureMeasure): measure is ToldMeasure {
  return measure !== 'eiIndex' && measure !== 'tilt'
}

function figureText(value: number, unit: PictureNumber['unit'], { report, signed }: ReportWords): string {
  if (unit === 'share') return report('percent', { count: Math.round(value * 100) })
  return unit === 'index' ? signed(value) : String(value)
}
