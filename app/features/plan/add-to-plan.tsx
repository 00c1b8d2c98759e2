import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { inputClass } from '#app/components/text-field.tsx'
import type { Exercise } from '#app/contract/exercise.ts'
import { type StoredItem, usualMinutes } from '#app/contract/plan.ts'
import { exercises } from '#app/domain/exercises/registry.ts'
import { uuid } from '#app/live/uuid.ts'
import { exerciseTexts } from '#app/locales/exercise-texts.ts'

type AddToPlanProps = { own: readonly Exercise[]; isFull: boolean; onAdd: (item: StoredItem) => void }

/** An exercise of the catalogue or one's own, a talk, or a pause; it comes at the end. */
export function AddToPlan({ own, isFull, onAdd }: AddToPlanProps) {
  const { t, i18n } = useTranslation(['plan', 'errors', 'exercises'])
  const id = useId()
  const [chosenId, choose] = useState<string>(exercises[0]?.id ?? '')
  const blank = { title: null, exerciseId: null, settings: {}, notes: '' }
  function addExercise() {
    const exercise = [...exercises, ...own].find((one) => one.id === chosenId)
    if (exercise) {
      onAdd({ ...blank, id: uuid(), kind: 'exercise', exerciseId: exercise.id, minutes: exercise.minutes })
    }
  }
  const options = (all: readonly Exercise[]) =>
    all.map((exercise) => (
      <option key={exercise.id} value={exercise.id}>
        {t('add.minutes', { title: exerciseTexts(exercise, i18n).say('title'), count: exercise.minutes })}
      </option>
    ))
  return (
    <section aria-labelledby={`${id}-title`} className="grid gap-4 rounded-card border border-line bg-sheet p-4 sm:p-5">
      <h2 id={`${id}-title`} className="font-semibold">
        {t('add.title')}
      </h2>
      {isFull ? <p className="text-ink-2">{t('errors:plan-full')}</p> : null}
      <div className="grid gap-3 sm:grid-cols-[1fr_auto] sm:items-end">
        <div className="grid min-w-0 gap-1.5">
          <label htmlFor={id} className="text-[13px] text-ink-2">
            {t('add.exercise')}
          </label>
          <select
            id={id}
            value={chosenId}
            onChange={(event) => choose(event.target.value)}
            className={`${inputClass} min-h-11`}
          >
            <optgroup label={t('add.catalogue')}>{options(exercises)}</optgroup>
            {own.length > 0 ? <optgroup label={t('add.own')}>{options(own)}</optgroup> : null}
          </select>
        </div>
        <Button look="primary" isDisabled={isFull} onPress={addExercise}>
          {t('add.addExercise')}
        </Button>
      </div>
      <p className="flex flex-wrap gap-3">
        {(['talk', 'pause'] as const).map((kind) => (
          <Button
            key={kind}
            isDisabled={isFull}
            onPress={() => onAdd({ ...blank, id: uuid(), kind, minutes: usualMinutes[kind] })}
          >
            {t(kind === 'talk' ? 'add.addTalk' : 'add.addPause')}
          </Button>
        ))}
      </p>
    </section>
  )
}
