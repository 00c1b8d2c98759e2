import type { ReactNode } from 'react'
import { useExerciseText, useOptionalText } from '#app/components/exercise-text.ts'
import type { BoardProps } from '../board-props.ts'
import { FieldInput } from '../fields/field-input.tsx'
import type { FieldSetting } from '../fields/field-setting.ts'

type MatrixRowProps = BoardProps & { rowId: string; setting: FieldSetting; children: ReactNode }

/** One line: its name is what a screen reader hears before the choices. */
export function MatrixRow({ exercise, worksheet, edit, rowId, setting, children }: MatrixRowProps) {
  const say = useExerciseText(exercise)
  const find = useOptionalText(exercise)
  const fields = exercise.rows?.fields ?? []
  const answers = worksheet.rows.find(({ id }) => id === rowId)?.answers
  const hints = worksheet.hints[rowId]
  const name = say(`rows.${rowId}`)
  const help = find(`rowHelp.${rowId}`)
  return (
    <div className="grid grid-cols-1 gap-4 rounded-card border border-line bg-sheet px-5 py-4">
      {fields.map((field) => (
        <FieldInput
          key={field.id}
          field={field}
          setting={setting}
          label={
            <>
              {fields.length === 1 ? name : `${name}: ${say(`fields.${field.id}.label`)}`}
              {help ? <span className="block text-sm font-normal text-ink-2">{help}</span> : null}
            </>
          }
          value={answers?.[field.id]}
          hint={hints?.[field.id]}
          onAnswer={(value) => edit({ kind: 'row', rowId, fields: { [field.id]: value } })}
        />
      ))}
      {children}
    </div>
  )
}
