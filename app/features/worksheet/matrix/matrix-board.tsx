import { useExerciseText } from '#app/components/exercise-text.ts'
import { BoardHead } from '../board-head.tsx'
import type { BoardProps } from '../board-props.ts'
import { useFieldSetting } from '../fields/field-setting.ts'
import { NobodyYet } from '../nobody-yet.tsx'
import { needsPeople, questionsOf, survivingRow } from '../open-questions.ts'
import { SelfSection } from '../self/self-section.tsx'
import { MatrixRow } from './matrix-row.tsx'
import { Surviving } from './surviving.tsx'

/** The same questions about a few things: channels, shocks. */
export function MatrixBoard(props: BoardProps) {
  const { exercise, worksheet } = props
  const say = useExerciseText(exercise)
  const setting = useFieldSetting(props)
  const { rows } = questionsOf(exercise, worksheet)
  const isEmpty = needsPeople(exercise) && worksheet.contacts.length === 0
  const [only, ...more] = exercise.rows?.fields ?? []
  return (
    <div className="mx-auto grid w-full max-w-4xl grid-cols-1 gap-6 px-5 pt-5 pb-10 sm:px-8">
      <BoardHead exercise={exercise} counted={isEmpty ? { done: 0, all: 0 } : rows} worksheet={worksheet} />
      {isEmpty ? (
        <NobodyYet />
      ) : (
        <section className="grid grid-cols-1 gap-3">
          {/* One question for all lines stands above them, once. */}
          {only && more.length === 0 ? <h2 className="font-semibold">{say(`fields.${only.id}.label`)}</h2> : null}
          {exercise.rows?.ids.map((rowId) => (
            <MatrixRow key={rowId} {...props} rowId={rowId} setting={setting}>
              {survivingRow(exercise) === rowId ? <Surviving {...props} setting={setting} /> : null}
            </MatrixRow>
          ))}
        </section>
      )}
      <SelfSection {...props} setting={setting} fields={exercise.self} title={say('self.title')} />
    </div>
  )
}
