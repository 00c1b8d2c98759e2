import { findExercise } from '#app/domain/exercises/registry.ts'
import { readPersonal } from '#app/domain/read-personal.ts'
import type { Stretch } from '#app/locales/emphasis.ts'
import { type BinsPart, binsPart } from './bins-part.ts'
import { type MapPart, mapPart } from './map-part.ts'
import type { ReportWorksheet } from './report-input.ts'
import type { ReportWords } from './report-words.ts'

/** What one exercise showed one person: the sentence first, then the drawing, then one thing to do. */
export type PersonalSection = {
  title: string
  statement: { stretches: Stretch[]; gap: boolean }
  handedIn: string
  suggestion: string
} & (MapPart | BinsPart)

/** Sentences that tell of something missing; their strong words are set in the colour of gaps. */
const gapSentences = ['empty', 'unsorted', 'flagged', 'noGrowth', 'noneOutside']

export function personalSection(worksheet: ReportWorksheet, withNames: boolean, words: ReportWords): PersonalSection {
  const { exerciseId, exerciseVersion, result, handedInAt } = worksheet
  const exercise = findExercise(exerciseId, exerciseVersion)
  const sentence = readPersonal(exercise, result)
  const state = sentence.key.replace('personal.', '')
  return {
    title: words.exercise(exerciseId, 'title'),
    statement: { stretches: words.reading(exerciseId, sentence), gap: gapSentences.includes(state) },
    handedIn: handedInAt
      ? words.report('personal.handedIn', { when: words.moment(handedInAt) })
      : words.report('personal.notHandedIn'),
    suggestion: words.exercise(exerciseId, `suggestion.${state}`),
    ...(exercise.gaps[0]?.kind === 'size'
      ? mapPart(worksheet, result, withNames, words)
      : binsPart(exercise, worksheet, result, withNames, words))
  }
}
