import { type CSSProperties, memo, useState } from 'react'
import { useExerciseText, useOptionText } from '#app/components/exercise-text.ts'
import { Icon } from '#app/components/icon.tsx'
import type { AnswerValue } from '#app/contract/change.ts'
import type { Field } from '#app/contract/exercise.ts'
import type { Answers, Contact } from '#app/contract/worksheet.ts'
import type { BoardProps } from '../board-props.ts'
import { FieldInput, scaleEnds } from '../fields/field-input.tsx'
import type { FieldSetting } from '../fields/field-setting.ts'
import { howMuch, Portion } from '../fields/portion.tsx'

/** Everybody below each other: a table where there is room, foldable cards on a phone. */
export function AboutList({ exercise, worksheet, edit, setting }: BoardProps & { setting: FieldSetting }) {
  const say = useExerciseText(exercise)
  const optionText = useOptionText(exercise)
  const { contacts, answers, hints } = worksheet
  return (
    <div>
      <div
        aria-hidden="true"
        style={columns(exercise.fields)}
        className="grid items-end gap-3 px-4 pb-2 text-[13px] leading-[1.3] text-balance text-ink-2 max-xl:hidden"
      >
        <span />
        {exercise.fields.map((field) => (
          <span key={field.id}>
            {say(`fields.${field.id}.label`)}
            {field.kind === 'scale' ? (
              <span className="block">{scaleEnds(optionText, field.id, field.steps)}</span>
            ) : null}
          </span>
        ))}
      </div>
      <ul className="grid grid-cols-1 gap-2">
        {contacts.map((contact) => (
          <Row
            key={contact.id}
            contact={contact}
            fields={exercise.fields}
            answers={answers[contact.id]}
            hints={hints[contact.id]}
            setting={setting}
            onAnswer={(field, value) => edit({ kind: 'answer', contactId: contact.id, fields: { [field]: value } })}
          />
        ))}
      </ul>
    </div>
  )
}

type RowProps = {
  contact: Contact
  fields: readonly Field[]
  answers: Answers | undefined
  hints: Answers | undefined
  setting: FieldSetting
  onAnswer: (field: string, value: AnswerValue) => void
}

/** Sixty people with five questions each: a row is drawn again only when something about its person changed. */
const Row = memo(PersonRow, (before, after) => {
  return (
    before.contact.label === after.contact.label &&
    JSON.stringify([before.answers, before.hints, before.setting]) ===
      JSON.stringify([after.answers, after.hints, after.setting])
  )
})

function PersonRow({ contact, fields, answers, hints, setting, onAnswer }: RowProps) {
  const [isOpen, setOpen] = useState(false)
  const name = (
    <>
      <Portion filled={howMuch(answers, fields)} />
      <bdi className="min-w-0 truncate">{contact.label}</bdi>
    </>
  )
  return (
    <li className="rounded-control border border-line bg-sheet px-4 py-2">
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="flex min-h-11 w-full items-center gap-2.5 text-left font-semibold xl:hidden"
      >
        {name}
        <Icon name="arrow" className={`ml-auto text-ink-2 ${isOpen ? '-rotate-90' : 'rotate-90'}`} />
      </button>
      <div
        style={columns(fields)}
        className={`grid items-center gap-3 max-xl:block max-xl:space-y-3 max-xl:py-3 ${isOpen ? '' : 'max-xl:hidden'}`}
      >
        <span className="flex min-w-0 items-center gap-2 font-semibold max-xl:hidden">{name}</span>
        {fields.map((field) => (
          <FieldInput
            key={field.id}
            compact
            field={field}
            setting={setting}
            value={answers?.[field.id]}
            hint={hints?.[field.id]}
            onAnswer={(value) => onAnswer(field.id, value)}
          />
        ))}
      </div>
    </li>
  )
}

/** A column for the name and one for each question, as wide as its kind needs. */
function columns(fields: readonly Field[]): CSSProperties {
  const widths = fields.map((field) =>
    field.kind === 'yesNo' ? '7.75rem' : field.kind === 'scale' ? `${field.steps * 3.2}rem` : 'minmax(0, 1fr)'
  )
  const name = widths.some((width) => width.endsWith('fr)')) ? '10rem' : 'minmax(10rem, 20rem)'
  return { gridTemplateColumns: `${name} ${widths.join(' ')}` }
}
