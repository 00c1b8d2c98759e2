import type { Exercise } from '#app/contract/exercise.ts'
import { readPersonal } from '#app/domain/read-personal.ts'
import type { Stretch } from '#app/locales/emphasis.ts'
import { type BinsPart, binsPart } from './parts/bins-part.ts'
import { type DrawingPart, drawingPart } from './parts/drawing-blocks.ts'
import { type MapPart, mapPart } from './parts/map-part.ts'
import type { ReportWorksheet } from './report-input.ts'
import type { ReportWords } from './report-words.ts'

/** What one exercise showed one person: the sentence first, then the drawing, then one thing to do. */
export type PersonalSection = {
  title: string
  statement: { stretches: Stretch[]; gap: boolean }
  handedIn: string
  suggestion: string
} & (MapPart | BinsPart | DrawingPart)

/** Sentences that tell of something missing; their strong words are set in the colour of gaps. */
const gapSentences = [
  'empty',
  'unsorted',
  'unanswered',
  'flagged',
  'noGrowth',
  'noneOutside',
  'missing',
  'short',
  'gap',
  'gaps',
  'uncovered'
]

export function personalSection(worksheet: ReportWorksheet, withNames: boolean, words: ReportWords): PersonalSection {
  const { exercise, result, handedInAt } = worksheet
  const sentence = readPersonal(exercise, result)
  const state = sentence.key.replace('personal.', '')
  return {
    title: words.exercise(exercise, 'title'),
    statement: { stretches: words.reading(exercise, sentence), gap: gapSentences.includes(state) },
    handedIn: handedInAt
      ? words.report('personal.handedIn', { when: words.moment(handedInAt) })
      : words.report('personal.notHandedIn'),
    suggestion: words.exercise(exercise, `suggestion.${state}`),
    ...partOf(exercise, worksheet, withNames, words)
  }
}

function partOf(exercise: Exercise, worksheet: ReportWorksheet, withNames: boolean, words: ReportWords) {
  const kind = exercise.gaps[0]?.kind
  if (kind === 'size') return mapPart(worksheet, worksheet.result, withNames, words)
  if (kind === 'share') return binsPart(exercise, worksheet, worksheet.result, withNames, words)
  return drawingPart(exercise, worksheet, withNames, words)
}
