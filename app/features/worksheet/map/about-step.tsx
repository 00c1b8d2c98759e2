import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { BoardProps } from '../board-props.ts'
import { LazyRingsBoard } from '../rings/lazy-rings.tsx'
import { AboutList } from './about-list.tsx'
import { AboutOne } from './about-one.tsx'
import { Choices } from './choices.tsx'
import type { FieldSetting } from './field-input.tsx'
import { ownWords, recentMonths } from './field-values.ts'

type AboutStepProps = BoardProps & { onDone: (() => void) | undefined; onNames: () => void }

/** A few words about each person: one by one, all in a list, or, for how close they are, as a picture. */
export function AboutStep(props: AboutStepProps) {
  const { exercise, worksheet, now, zone, onDone, onNames } = props
  const { t, i18n } = useTranslation('worksheet')
  const [view, setView] = useState<'one' | 'list' | 'picture'>('one')
  const asksCloseness = exercise.fields.some((field) => field.id === 'closeness')
  const setting: FieldSetting = {
    exerciseId: exercise.id,
    months: recentMonths(now, zone),
    words: Object.fromEntries(
      exercise.fields
        .filter((field) => field.kind === 'words')
        .map((field) => [field.id, ownWords(worksheet, field.id, i18n.language)])
    )
  }
  if (worksheet.contacts.length === 0) {
    return (
      <div className="hollow grid min-h-60 place-content-center justify-items-center gap-5 rounded-card p-6 text-center">
        <p className="statement text-2xl text-balance">{t('map.nobody')}</p>
        <Button onPress={onNames}>{t('map.steps.names')}</Button>
      </div>
    )
  }
  return (
    <div className="grid grid-cols-1 gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-ink-2">{t('map.skip')}</p>
        <Choices
          compact
          legend={t('map.view')}
          choices={[
            { value: 'one', label: t('map.one') },
            { value: 'list', label: t('map.list') },
            ...(asksCloseness ? [{ value: 'picture' as const, label: t('map.picture') }] : [])
          ]}
          value={view}
          onChange={(chosen) => setView(chosen ?? view)}
        />
      </div>
      {view === 'one' ? <AboutOne {...props} setting={setting} /> : null}
      {view === 'list' ? <AboutList {...props} setting={setting} /> : null}
      {view === 'picture' ? <LazyRingsBoard {...props} starts="place" /> : null}
      {onDone ? (
        <p className="text-right">
          <Button onPress={onDone}>{t('map.goTies')}</Button>
        </p>
      ) : null}
    </div>
  )
}
