import type { Exercise } from '#app/contract/exercise.ts'
import { type PersonalView, personalView } from '#app/domain/picture/personal-view.ts'
import type { ReportWorksheet } from '../report-input.ts'
import type { ReportWords } from '../report-words.ts'
import { balanceBlocks } from './balance-part.ts'
import type { Block } from './block.ts'
import { coverageBlocks } from './coverage-part.ts'
import { factsBlocks } from './facts-part.ts'
import { levelsBlocks } from './levels-part.ts'
import { mixBlocks } from './mix-part.ts'
import { movesBlocks } from './moves-part.ts'
import { scenariosBlocks } from './scenarios-part.ts'
import { selfBlocks } from './self-part.ts'
import { shortfallBlocks } from './shortfall-part.ts'
import { slotsBlocks } from './slots-part.ts'
import { type Teller, tellerOf } from './teller.ts'

/** The drawing of one worksheet from the same description as on the screen, with how much of it was answered. */
export type DrawingPart = { kind: 'blocks'; answered: string; blocks: Block[] }

export function drawingPart(
  exercise: Exercise,
  worksheet: ReportWorksheet,
  withNames: boolean,
  words: ReportWords
): DrawingPart {
  const view = personalView(exercise, worksheet, worksheet.result)
  const teller = tellerOf(exercise, worksheet, withNames, words)
  const isDrawn = view.state === 'answered'
  return {
    kind: 'blocks',
    answered: isDrawn ? answeredText(view.answered, words) : '',
    blocks: [
      ...(isDrawn ? drawingBlocks(exercise, view, teller) : []),
      ...selfBlocks(view.self, teller),
      ...(isDrawn ? factsBlocks(view.numbers, words) : [])
    ]
  }
}

function answeredText({ what, count, of }: PersonalView['answered'], { report }: ReportWords): string {
  if (what === 'items') return report('picture.answeredItems', { count })
  return report(what === 'rows' ? 'picture.answeredRows' : 'picture.answeredContacts', { answered: count, count: of })
}

function drawingBlocks({ gaps: [gap] }: Exercise, { drawing }: PersonalView, teller: Teller): Block[] {
  switch (drawing.kind) {
    case 'coverage':
      return coverageBlocks(drawing, teller)
    case 'shortfall':
      return shortfallBlocks(drawing, teller)
    case 'slots':
      return slotsBlocks(drawing, teller)
    case 'followThrough':
      return gap?.kind === 'followThrough' ? movesBlocks(gap, drawing, teller) : []
    case 'levels':
      return levelsBlocks(drawing, teller)
    case 'mix':
      return mixBlocks(drawing, teller)
    case 'scenarios':
      return scenariosBlocks(drawing, teller)
    case 'balance':
      return balanceBlocks(drawing, teller)
    // Drawn with the map and the circles, or with what was asked about the person.
    case 'size':
    case 'share':
    case 'answer':
      return []
  }
}
