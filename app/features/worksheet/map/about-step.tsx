import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { BoardProps } from '../board-props.ts'
import { Choices } from '../fields/choices.tsx'
import { useFieldSetting } from '../fields/field-setting.ts'
import { howMuch } from '../fields/portion.tsx'
import { LazyRingsBoard } from '../rings/lazy-rings.tsx'
import { AboutList } from './about-list.tsx'
import { AboutOne } from './about-one.tsx'

type AboutStepProps = BoardProps & { onDone: (() => void) | undefined; onNames: () => void }

/** A few words about each person: one by one, all in a list, or, for how close they are, as a picture. */
export function AboutStep(props: AboutStepProps) {
  const { exercise, worksheet, onDone, onNames } = props
  const { contacts, answers } = worksheet
  const { t } = useTranslation('worksheet')
  const [view, setView] = useState<'one' | 'list' | 'picture'>('one')
  const asksCloseness = exercise.fields.some((field) => field.id === 'closeness')
  const setting = { ...useFieldSetting(props), example: t('map.groupHint') }
  const done = contacts.filter(({ id }) => howMuch(answers[id], exercise.fields) !== 'none').length
  const progress = t('map.described', { done, all: contacts.length })
  if (contacts.length === 0) {
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
      {view === 'one' ? <AboutOne {...props} setting={setting} progress={progress} /> : null}
      {view === 'list' ? (
        <div className="grid grid-cols-1 gap-2">
          <p className="numeric text-sm font-semibold text-ink-2">{progress}</p>
          <AboutList {...props} setting={setting} />
        </div>
      ) : null}
      {view === 'picture' ? <LazyRingsBoard {...props} starts="place" /> : null}
      {onDone ? (
        <p className="text-right">
          <Button onPress={onDone}>{t('map.goTies')}</Button>
        </p>
      ) : null}
    </div>
  )
}
