import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import { BoardHead } from '../board-head.tsx'
import type { BoardProps } from '../board-props.ts'
import { Choices } from '../fields/choices.tsx'
import { type FieldSetting, useFieldSetting } from '../fields/field-setting.ts'
import { ItemsSection } from '../list/items-section.tsx'
import { AboutList } from '../map/about-list.tsx'
import { AboutOne } from '../map/about-one.tsx'
import { NobodyYet } from '../nobody-yet.tsx'
import { questionsOf } from '../open-questions.ts'
import { SelfSection } from '../self/self-section.tsx'

/** The same questions about everybody: each person a line, or on a phone one person at a time. */
export function TableBoard(props: BoardProps) {
  const { exercise, worksheet } = props
  const say = useExerciseText(exercise)
  const setting = useFieldSetting(props)
  const { people } = questionsOf(exercise, worksheet)
  // How it is when one comes in is asked before the people, and what is asked about the end after them.
  const opening = exercise.self.slice(0, 1)
  const closing = exercise.self.slice(1)
  return (
    <div className="mx-auto grid w-full max-w-6xl grid-cols-1 gap-6 px-5 pt-5 pb-10 sm:px-8">
      <BoardHead exercise={exercise} counted={people} worksheet={worksheet} />
      <SelfSection {...props} setting={setting} fields={opening} />
      {worksheet.contacts.length === 0 ? <NobodyYet /> : <People {...props} setting={setting} />}
      {exercise.items ? <ItemsSection {...props} items={exercise.items} setting={setting} /> : null}
      <SelfSection {...props} setting={setting} fields={closing} title={say('self.title')} />
    </div>
  )
}

function People(props: BoardProps & { setting: FieldSetting }) {
  const { exercise, worksheet } = props
  const { t } = useTranslation(['sheet', 'worksheet'])
  const [view, setView] = useState<'one' | 'list'>(() =>
    window.matchMedia('(width < 40rem)').matches ? 'one' : 'list'
  )
  return (
    <div className="grid grid-cols-1 gap-3">
      <Choices
        compact
        legend={t('worksheet:map.view')}
        choices={[
          { value: 'one', label: t('worksheet:map.one') },
          { value: 'list', label: t('worksheet:map.list') }
        ]}
        value={view}
        onChange={(chosen) => setView(chosen ?? view)}
      />
      {view === 'one' ? (
        <AboutOne {...props} level="h2" progress={t('progress', questionsOf(exercise, worksheet).people)} />
      ) : (
        <AboutList {...props} />
      )}
    </div>
  )
}
