import type { Gap } from '#app/contract/exercise.ts'
import type { PersonalResult } from '#app/domain/gaps/personal-result.ts'

/** Which formula a number is from; its name and its words are in the `picture` texts. */
export type PictureMeasure =
  | 'tilt'
  | 'covered'
  | 'leaning'
  | 'missing'
  | 'slotGap'
  | 'warm'
  | 'followThrough'
  | 'moveVariety'
  | 'proactivity'
  | 'reactive'
  | 'outside'
  | 'eiIndex'
  | 'variety'
  | 'uncovered'
  | 'reuse'
  | 'reciprocity'
  | 'overGiving'

/**
 * A number behind the picture. `share` is 0..1, `index` -1..1 or (variety) 0..1, `count` a whole number; null is "not
 * enough to say". `about` is the text of the exercise it is told about, where one formula is used for several.
 */
export type PictureNumber = {
  measure: PictureMeasure
  value: number | null
  unit: 'share' | 'index' | 'count'
  about: string | null
}

/** The numbers of an exercise's first gap, in the order they are told. */
export function pictureNumbers(gap: Gap, { figures }: PersonalResult): PictureNumber[] {
  const one = (measure: PictureMeasure, unit: PictureNumber['unit'], figure: string = measure): PictureNumber => ({
    measure,
    value: figures[figure] ?? null,
    unit,
    about: null
  })
  switch (gap.kind) {
    case 'share':
      return [one('tilt', 'index')]
    case 'coverage':
      return [one('covered', 'share'), one('leaning', 'share')]
    case 'shortfall':
      return [one('missing', 'share')]
    case 'slots':
      return [one('slotGap', 'share', 'gap'), one('warm', 'share')]
    case 'followThrough':
      return [one('followThrough', 'share'), one('moveVariety', 'share', 'variety')]
    case 'levels':
      return [one('proactivity', 'share'), one('reactive', 'share')]
    case 'mix':
      return [
        one('outside', 'share'),
        ...gap.same.map((id) => ({ ...one('eiIndex', 'index', id), about: `measures.${id}` })),
        one('variety', 'index')
      ]
    case 'scenarios':
      return [one('uncovered', 'share'), one('reuse', 'count')]
    case 'balance':
      return [one('reciprocity', 'share'), one('overGiving', 'index')]
    case 'size':
    case 'answer':
      return []
  }
}
