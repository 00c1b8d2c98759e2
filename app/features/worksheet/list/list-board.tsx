import { BoardHead } from '../board-head.tsx'
import type { BoardProps } from '../board-props.ts'
import { useFieldSetting } from '../fields/field-setting.ts'
import { questionsOf } from '../open-questions.ts'
import { SelfSection } from '../self/self-section.tsx'
import { ItemsSection } from './items-section.tsx'

/** What the person lists on their own. */
export function ListBoard(props: BoardProps) {
  const { exercise, worksheet } = props
  const setting = useFieldSetting(props)
  const { self } = questionsOf(exercise, worksheet)
  return (
    <div className="mx-auto grid w-full max-w-4xl grid-cols-1 gap-6 px-5 pt-5 pb-10 sm:px-8">
      <BoardHead exercise={exercise} counted={self} worksheet={worksheet} />
      {exercise.items ? <ItemsSection {...props} items={exercise.items} setting={setting} /> : null}
      <SelfSection {...props} setting={setting} fields={exercise.self} />
    </div>
  )
}
