import { useExerciseText } from '#app/components/exercise-text.ts'
import type { BoardProps } from '../board-props.ts'
import { FieldInput } from '../fields/field-input.tsx'
import type { FieldSetting } from '../fields/field-setting.ts'
import { askedAbout } from '../open-questions.ts'

/** Who is named for the loss of the job is asked about once more: does the tie last without the employer? */
export function Surviving(props: BoardProps & { setting: FieldSetting }) {
  const { exercise, worksheet, edit, setting } = props
  const say = useExerciseText(exercise)
  const people = askedAbout(exercise, worksheet)
  if (people.length === 0) return null
  return exercise.fields.map((field) => (
    <section key={field.id} aria-label={say(`fields.${field.id}.label`)} className="border-t border-line pt-3">
      <h3 className="text-[15px] text-ink-2">{say(`fields.${field.id}.label`)}</h3>
      <ul className="mt-2 flex flex-wrap gap-x-8 gap-y-3">
        {people.map(({ id, label }) => (
          <li key={id} className="min-w-0">
            <FieldInput
              field={field}
              setting={setting}
              label={label}
              value={worksheet.answers[id]?.[field.id]}
              hint={worksheet.hints[id]?.[field.id]}
              onAnswer={(value) => edit({ kind: 'answer', contactId: id, fields: { [field.id]: value } })}
            />
          </li>
        ))}
      </ul>
    </section>
  ))
}
