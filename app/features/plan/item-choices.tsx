import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { useExerciseText, useOptionalText } from '#app/components/exercise-text.ts'
import { Icon } from '#app/components/icon.tsx'
import type { Exercise } from '#app/contract/exercise.ts'
import type { ExerciseSettings } from '#app/contract/exercise-settings.ts'
import { choicesOf, leastRows } from '#app/domain/exercise-settings.ts'
import { latestExercise } from '#app/domain/exercises/registry.ts'
import { withRow, withThreshold } from './settings-after.ts'
import { ThresholdSelect } from './threshold-select.tsx'

type ItemChoicesProps = {
  /** As it is defined. */
  exercise: Exercise
  settings: ExerciseSettings
  /** The field of these settings that was not taken: `rows` or `thresholds.<key>`. */
  refused: string | null
  onChoose: (settings: ExerciseSettings) => void
}

/** What a facilitator chooses before people write. An exercise that leaves nothing to choose has no such panel. */
export function ItemChoices({ exercise, settings, refused, onChoose }: ItemChoicesProps) {
  const { t } = useTranslation('plan')
  const say = useExerciseText(exercise)
  const find = useOptionalText(exercise)
  const [isTooFew, setTooFew] = useState(false)
  const { rows, thresholds } = choicesOf(exercise, settings)
  if (rows.length === 0 && thresholds.length === 0) return null
  const isOwn = latestExercise(exercise.id) === null
  const isChanged = Object.keys(settings).length > 0
  const chosen = rows.filter((row) => row.chosen)

  function ask(id: string, on: boolean) {
    const isAllowed = on || chosen.length > leastRows
    setTooFew(!isAllowed)
    if (isAllowed) onChoose(withRow(settings, rows, id, on))
  }
  return (
    <details className="group">
      <summary className="inline-flex min-h-11 cursor-pointer items-center gap-3 text-[15px] font-semibold text-accent">
        <Icon name="arrow" className="-mr-1 transition-transform group-open:rotate-90" />
        {t('choices.title')}
        {isChanged ? (
          <span className="rounded-control border border-accent px-2 text-[13px]">{t('choices.changed')}</span>
        ) : null}
      </summary>
      <div className="grid gap-5 pt-1 pb-2">
        {rows.length > 0 ? (
          <fieldset className="grid gap-1">
            <legend className="text-[15px] font-semibold">{t('choices.rows')}</legend>
            <p className="text-sm text-ink-2">{t('choices.rowsHint')}</p>
            <div className="grid gap-x-6 sm:grid-cols-2">
              {rows.map(({ id, chosen: isChosen, byDefault }) => (
                <label key={id} className="flex min-h-11 items-start gap-3 py-2.5">
                  <input
                    type="checkbox"
                    checked={isChosen}
                    onChange={(event) => ask(id, event.target.checked)}
                    className="mt-0.5 size-5 flex-none accent-accent"
                  />
                  <span>
                    {say(`rows.${id}`)}
                    <span className="block text-sm text-ink-2">
                      {[find(`rowHelp.${id}`), byDefault ? t('choices.usual') : null].filter(Boolean).join(' · ')}
                    </span>
                  </span>
                </label>
              ))}
            </div>
            <p role="alert" className="text-sm font-semibold text-empty empty:hidden">
              {isTooFew || refused === 'rows' ? t('faults.rows') : null}
            </p>
          </fieldset>
        ) : null}
        {thresholds.length > 0 ? (
          <fieldset className="grid gap-3">
            <legend className="text-[15px] font-semibold">{t('choices.thresholds')}</legend>
            <p className="text-sm text-ink-2">{t('choices.thresholdsHint')}</p>
            <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
              {thresholds.map((threshold) => (
                <ThresholdSelect
                  key={threshold.key}
                  threshold={threshold}
                  say={say}
                  isOwn={isOwn}
                  fault={refused === `thresholds.${threshold.key}` ? t('faults.value') : null}
                  onChoose={(value) => onChoose(withThreshold(settings, threshold, value))}
                />
              ))}
            </div>
          </fieldset>
        ) : null}
        {isChanged ? (
          <Button size="small" onPress={() => onChoose({})} className="justify-self-start">
            {t(isOwn ? 'choices.backToExercise' : 'choices.backToCatalogue')}
          </Button>
        ) : null}
      </div>
    </details>
  )
}
