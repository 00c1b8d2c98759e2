import { useTranslation } from 'react-i18next'
import { personalView } from '#app/domain/picture/personal-view.ts'
import type { DrawingProps } from '../fetch-drawing.ts'
import { BalanceDrawing } from './balance-drawing.tsx'
import { CoverageDrawing } from './coverage-drawing.tsx'
import { FollowThroughDrawing } from './follow-through-drawing.tsx'
import { LevelsDrawing } from './levels-drawing.tsx'
import { MixDrawing } from './mix-drawing.tsx'
import { NumbersBehind } from './numbers-behind.tsx'
import { ScenariosDrawing } from './scenarios-drawing.tsx'
import { SelfAnswers } from './self-answers.tsx'
import { ShortfallDrawing } from './shortfall-drawing.tsx'
import { SlotsDrawing } from './slots-drawing.tsx'
import { TankDrawing } from './tank-drawing.tsx'
import { wordsAround } from './words-around.ts'

/** One's own picture, whatever the exercise: what was found, how much it rests on, and the numbers on demand. */
export function Drawing({ exercise, worksheet, result }: DrawingProps) {
  const { t } = useTranslation('picture')
  const view = personalView(exercise, worksheet, result)
  const { drawing, state, answered, self } = view
  const around = wordsAround(exercise, worksheet)
  const listed = drawing.kind === 'shortfall' ? (drawing.items?.items.length ?? 0) : 0
  const isEmpty = state === 'noContacts' && listed === 0 && self.every(({ value }) => value === null)
  const scales = self.filter((one) => one.kind === 'scale')
  return (
    <div className="grid grid-cols-1 gap-5">
      {state === 'noContacts' ? (
        <p className="rounded-card border-2 border-dashed border-edge p-5 text-[17px] text-ink-2">{t('noContacts')}</p>
      ) : null}
      {isEmpty ? null : (
        <>
          {scales.length > 0 ? <TankDrawing exercise={exercise} scales={scales} /> : null}
          {drawing.kind === 'coverage' ? (
            <CoverageDrawing {...around} view={drawing} tellsLeaning={scales.length === 0} />
          ) : null}
          {drawing.kind === 'shortfall' ? <ShortfallDrawing {...around} view={drawing} /> : null}
          {drawing.kind === 'slots' ? <SlotsDrawing {...around} view={drawing} /> : null}
          {drawing.kind === 'followThrough' ? <FollowThroughDrawing {...around} view={drawing} /> : null}
          {drawing.kind === 'levels' ? <LevelsDrawing exercise={exercise} view={drawing} /> : null}
          {drawing.kind === 'mix' ? <MixDrawing {...around} view={drawing} /> : null}
          {drawing.kind === 'scenarios' ? <ScenariosDrawing {...around} view={drawing} /> : null}
          {drawing.kind === 'balance' ? <BalanceDrawing exercise={exercise} view={drawing} /> : null}
          <SelfAnswers exercise={exercise} answers={self.filter((one) => one.kind !== 'scale')} />
          {state === 'noContacts' || drawing.kind === 'share' ? null : (
            <p className="text-[15px] text-ink-2">
              {t(drawing.kind === 'slots' ? 'answered.chairs' : `answered.${answered.what}`, {
                count: answered.count,
                of: answered.of
              })}
            </p>
          )}
          <NumbersBehind exercise={exercise} numbers={view.numbers} />
        </>
      )}
    </div>
  )
}
