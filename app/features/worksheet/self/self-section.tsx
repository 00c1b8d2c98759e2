import { Fragment, lazy, Suspense } from 'react'
import type { Field } from '#app/contract/exercise.ts'
import { isAnswered, SELF_ROW } from '#app/domain/gaps/sheet.ts'
import type { BoardProps } from '../board-props.ts'
import { FieldInput } from '../fields/field-input.tsx'
import type { FieldSetting } from '../fields/field-setting.ts'

const SlotMaker = lazy(async () => ({ default: (await import('../slot/slot-maker.tsx')).SlotMaker }))

type SelfSectionProps = BoardProps & { fields: readonly Field[]; setting: FieldSetting; title?: string }

/** What is asked once, about oneself. */
export function SelfSection({ worksheet, now, zone, edit, fields, setting, title }: SelfSectionProps) {
  if (fields.length === 0) return null
  const answers = worksheet.rows.find(({ id }) => id === SELF_ROW)?.answers
  const hints = worksheet.hints[SELF_ROW]
  return (
    <section className="grid grid-cols-1 gap-5 rounded-card border border-line bg-sheet p-5 sm:px-7">
      {title ? <h2 className="statement text-xl">{title}</h2> : null}
      {fields.map((field) => (
        <Fragment key={field.id}>
          <FieldInput
            field={field}
            setting={setting}
            value={answers?.[field.id]}
            hint={hints?.[field.id]}
            onAnswer={(value) => edit({ kind: 'row', rowId: SELF_ROW, fields: { [field.id]: value } })}
          />
          {/* Who has a slot may want it elsewhere, who has none may want one. */}
          {field.kind === 'yesNo' && field.diary && isAnswered(answers?.[field.id]) ? (
            <Suspense fallback={null}>
              <SlotMaker now={now} zone={zone} />
            </Suspense>
          ) : null}
        </Fragment>
      ))}
    </section>
  )
}
