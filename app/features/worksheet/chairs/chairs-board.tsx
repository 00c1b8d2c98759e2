import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import { Ghost } from '../bins/ghost.tsx'
import { useDrag } from '../bins/use-drag.ts'
import { BoardHead } from '../board-head.tsx'
import type { BoardProps } from '../board-props.ts'
import { useFieldSetting } from '../fields/field-setting.ts'
import { NobodyYet } from '../nobody-yet.tsx'
import { questionsOf } from '../open-questions.ts'
import { SelfSection } from '../self/self-section.tsx'
import { ChairPlace } from './chair-place.tsx'
import { PeopleToSeat } from './people-to-seat.tsx'
import { twiceSeated } from './seating.ts'
import { useSeating } from './use-seating.ts'

/** A few chairs and everybody on one's map: by dragging, by tapping person and chair, or by keys. */
export function ChairsBoard(props: BoardProps) {
  const { exercise, worksheet } = props
  const { t } = useTranslation('sheet')
  const say = useExerciseText(exercise)
  const setting = useFieldSetting(props)
  const seating = useSeating(props)
  const { chairs, people } = seating
  const list = useRef<HTMLElement>(null)
  // What is in the air is a person from the list, or a chair with who sits on it.
  const { drag, grab } = useDrag((from, chairId) => {
    const isChair = chairs.some(({ id }) => id === from)
    if (chairId) isChair ? seating.move(from, chairId) : seating.seat(from, chairId)
    else if (isChair) seating.free(from)
  })
  const inAir = chairs.find(({ id }) => id === drag?.cardId)?.person ?? people.find(({ id }) => id === drag?.cardId)
  const twice = twiceSeated(chairs)
  const isEmpty = people.length === 0
  const { rows } = questionsOf(exercise, worksheet)
  return (
    <div className="mx-auto grid w-full max-w-6xl grid-cols-1 gap-6 px-5 pt-5 pb-10 sm:px-8">
      <BoardHead exercise={exercise} counted={isEmpty ? { done: 0, all: 0 } : rows} worksheet={worksheet}>
        <span className="max-lg:hidden">{t('chairs.hintWide', { last: chairs.length })}</span>
        <span className="lg:hidden">{t('chairs.hintNarrow')}</span>
      </BoardHead>
      {isEmpty ? (
        <NobodyYet />
      ) : (
        <>
          <div className="grid grid-cols-1 gap-5 lg:grid-cols-[15rem_minmax(0,1fr)]">
            <PeopleToSeat ref={list} seating={seating} drag={drag} grab={grab} />
            <div className="grid grid-cols-1 content-start gap-4 sm:grid-cols-3">
              {chairs.map((chair, index) => (
                <ChairPlace
                  key={chair.id}
                  {...props}
                  chair={chair}
                  number={index + 1}
                  seating={seating}
                  setting={setting}
                  drag={drag}
                  grab={grab}
                  onLookForPerson={() => list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()}
                />
              ))}
            </div>
          </div>
          <p role="status" className="text-ink-2 empty:hidden">
            {twice ? <bdi>{t('chairs.twice', { name: twice.label })}</bdi> : null}
          </p>
        </>
      )}
      <SelfSection {...props} setting={setting} fields={exercise.self} title={say('self.title')} />
      {drag && inAir ? <Ghost card={inAir} x={drag.x} y={drag.y} /> : null}
    </div>
  )
}
