import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Icon } from '#app/components/icon.tsx'
import { TextField } from '#app/components/text-field.tsx'
import type { Field } from '#app/contract/exercise.ts'
import { idFor } from '#app/domain/authoring/ids.ts'
import { AddLine } from './add-line.tsx'
import { MoveButtons } from './move-buttons.tsx'
import { Pick } from './pick.tsx'
import type { Editor } from './use-editor.ts'
import { Written } from './written.tsx'

type FieldEditorProps = {
  editor: Editor
  field: Field
  path: string
  fields: readonly Field[]
  at: number
  onChange: (fields: Field[], texts?: Record<string, string>) => void
}

/** One question: its words, and the answers that can be given. */
export function FieldEditor({ editor, field, path, fields, at, onChange }: FieldEditorProps) {
  const { t } = useTranslation('author')
  const name = editor.text(`fields.${field.id}.label`) || field.id
  const replace = (next: Field, texts?: Record<string, string>) =>
    onChange(
      fields.map((one) => (one.id === field.id ? next : one)),
      texts
    )
  const error = editor.fault(path) ?? editor.fault(`${path}.id`) ?? editor.fault(`${path}.kind`)
  return (
    <li className="grid grid-cols-1 gap-3 rounded-control border border-line bg-sheet p-4">
      <div className="flex items-center justify-between gap-3">
        <span className="text-sm text-ink-2">{t(`kinds.${field.kind}`)}</span>
        <MoveButtons name={name} list={fields} at={at} onChange={onChange} />
      </div>
      <Written editor={editor} name={`fields.${field.id}.label`} label={t('fields.label')} />
      {error ? <p className="text-sm font-semibold text-empty">{error}</p> : null}
      {field.kind === 'scale' ? <Steps editor={editor} field={field} onChange={replace} /> : null}
      {field.kind === 'choice' || field.kind === 'tags' ? (
        <Options editor={editor} field={field} error={editor.fault(`${path}.options`)} onChange={replace} />
      ) : null}
    </li>
  )
}

type StepsProps = { editor: Editor; field: Extract<Field, { kind: 'scale' }>; onChange: (field: Field) => void }

function Steps({ editor, field, onChange }: StepsProps) {
  const { t } = useTranslation('author')
  const all = Array.from({ length: field.steps }, (_, step) => step + 1)
  return (
    <>
      <Pick
        label={t('fields.steps')}
        value={String(field.steps)}
        options={[2, 3, 4, 5, 6, 7].map((steps) => ({ value: String(steps), label: String(steps) }))}
        onPick={(steps) => onChange({ ...field, steps: Number(steps) })}
      />
      <div className="grid gap-2 sm:grid-cols-2">
        {all.map((step) => (
          <Written
            key={step}
            editor={editor}
            name={`fields.${field.id}.options.${step}`}
            label={t('fields.step', { step })}
            placeholder={String(step)}
          />
        ))}
      </div>
    </>
  )
}

type OptionsProps = {
  editor: Editor
  field: Extract<Field, { kind: 'choice' | 'tags' }>
  error: string | undefined
  onChange: (field: Field, texts?: Record<string, string>) => void
}

const mostOptions = 12

function Options({ editor, field, error, onChange }: OptionsProps) {
  const { t } = useTranslation('author')
  const keyOf = (option: string) => `fields.${field.id}.options.${option}`
  const add = (label: string) => {
    const option = idFor(label, field.options, 'option')
    onChange({ ...field, options: [...field.options, option] }, { [keyOf(option)]: label })
  }
  return (
    <fieldset className="grid min-w-0 grid-cols-1 gap-2">
      <legend className="mb-1 text-[15px] font-semibold">{t('fields.options')}</legend>
      {field.options.map((option, at) => {
        return (
          <div key={option} className="flex items-end gap-2">
            <TextField
              label={t('fields.option', { number: at + 1 })}
              value={editor.text(keyOf(option))}
              onChange={(text) => editor.write(keyOf(option), text)}
              maxLength={200}
              className="flex-1"
              error={editor.fault(`texts.${keyOf(option)}`)}
            />
            <Button
              look="quiet"
              aria-label={t('line.remove', { name: editor.text(keyOf(option)) || option })}
              onPress={() => onChange({ ...field, options: field.options.filter((one) => one !== option) })}
            >
              <Icon name="close" />
            </Button>
          </div>
        )
      })}
      {error ? <p className="text-sm font-semibold text-empty">{error}</p> : null}
      <AddLine
        label={t('fields.newOption')}
        button={t('fields.addOption')}
        onAdd={add}
        isFull={field.options.length >= mostOptions}
      />
    </fieldset>
  )
}
