import type { Exercise, Gap } from '#app/contract/exercise.ts'
import type { PersonalResult } from '#app/domain/gaps/personal-result.ts'
import { sheetOf } from '#app/domain/gaps/sheet.ts'
import { type BalanceView, balanceView, type ShareView, shareView } from './bins-view.ts'
import { type CoverageView, coverageView } from './coverage-view.ts'
import { type FollowThroughView, followThroughView } from './follow-through-view.ts'
import { type LevelsView, levelsView } from './levels-view.ts'
import type { Look, Written } from './look.ts'
import { type MixView, mixView } from './mix-view.ts'
import { type PictureNumber, pictureNumbers } from './picture-numbers.ts'
import { type ScenariosView, scenariosView } from './scenarios-view.ts'
import { type SelfAnswer, selfAnswers } from './self-answers.ts'
import { type ShortfallView, shortfallView } from './shortfall-view.ts'
import { type SizeView, sizeView } from './size-view.ts'
import { type SlotsView, slotsView } from './slots-view.ts'

/** What a picture shows, by kind of the exercise's first gap. */
type Drawing =
  | SizeView
  | ShareView
  | CoverageView
  | ShortfallView
  | SlotsView
  | FollowThroughView
  | LevelsView
  | MixView
  | ScenariosView
  | BalanceView
  | { kind: 'answer' }

/**
 * A person's own picture, as screen and PDF draw it: states and ids, no names and no free words. Labels are keys of the
 * exercise's texts; who may show names looks them up in the worksheet.
 */
export type PersonalView = {
  /** `noContacts`: the map is not started, which is no gap. The same order as the sentence of `readPersonal`. */
  state: 'noContacts' | 'unanswered' | 'answered'
  contacts: number
  /** How much the picture rests on: people on the map, rows of the exercise, or things the person listed. */
  answered: { what: 'contacts' | 'rows' | 'items'; count: number; of: number }
  drawing: Drawing
  /** What was asked about the person, whatever the drawing is about. */
  self: SelfAnswer[]
  numbers: PictureNumber[]
}

export function personalView(exercise: Exercise, written: Written, result: PersonalResult): PersonalView {
  const [gap] = exercise.gaps
  if (!gap) throw new Error(`${exercise.id}: an exercise has a gap`)
  // Only what is due depends on the day, and that is in the result already.
  const sheet = sheetOf(exercise, written, '')
  return {
    state: stateOf(gap, result),
    contacts: result.contacts,
    answered: answeredOf(gap, exercise, result),
    drawing: drawingOf(gap, { exercise, written, sheet, result }),
    self: selfAnswers(exercise, sheet),
    numbers: pictureNumbers(gap, result)
  }
}

function stateOf({ kind }: Gap, { contacts, answered }: PersonalResult): PersonalView['state'] {
  if (contacts === 0 && kind !== 'followThrough' && kind !== 'levels') return 'noContacts'
  return answered === 0 ? 'unanswered' : 'answered'
}

function answeredOf(
  { kind }: Gap,
  { rows }: Exercise,
  { contacts, answered }: PersonalResult
): PersonalView['answered'] {
  if (kind === 'followThrough') return { what: 'items', count: answered, of: answered }
  if (kind === 'slots' || kind === 'levels' || kind === 'scenarios') {
    return { what: 'rows', count: answered, of: rows?.ids.length ?? 0 }
  }
  return { what: 'contacts', count: answered, of: contacts }
}

function drawingOf(gap: Gap, look: Look): Drawing {
  switch (gap.kind) {
    case 'size':
      return sizeView(look)
    case 'share':
      return shareView(look)
    case 'coverage':
      return coverageView(gap, look)
    case 'shortfall':
      return shortfallView(gap, look)
    case 'slots':
      return slotsView(gap, look)
    case 'followThrough':
      return followThroughView(gap, look)
    case 'levels':
      return levelsView(gap, look)
    case 'mix':
      return mixView(gap, look)
    case 'scenarios':
      return scenariosView(gap, look)
    case 'balance':
      return balanceView(look)
    case 'answer':
      return { kind: 'answer' }
  }
}
