import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Field } from '#app/contract/exercise.ts'
import { placedFields } from '#app/domain/authoring/check-shape.ts'
import { idFor } from '#app/domain/authoring/ids.ts'
import { e0Map } from '#app/domain/exercises/e0-map.ts'
import { AddLine } from './add-line.tsx'
import { FieldEditor } from './field-editor.tsx'
import { Pick } from './pick.tsx'
import { Section } from './section.tsx'
import type { Editor } from './use-editor.ts'

type FieldsSectionProps = {
  editor: Editor
  title: string
  intro: string
  /** Where these questions are: `fields`, `rows.fields`, `items.fields`, `self`. */
  path: string
  fields: readonly Field[]
  kinds: readonly Field['kind'][]
  onChange: (fields: Field[], texts?: Record<string, string>) => void
}

const mostFields = 12

/** Questions of one sort: added by their words, changed in place, removed, put in order. */
export function FieldsSection({ editor, title, intro, path, fields, kinds, onChange }: FieldsSectionProps) {
  const { t } = useTranslation('author')
  const [kind, setKind] = useState<Field['kind']>(kinds[0] ?? 'yesNo')
  const add = (label: string) => {
    const used = [...placedFields(editor.draft).map(({ field }) => field.id), ...e0Map.fields.map(({ id }) => id)]
    const field = newField(kind, idFor(label, used, 'question'))
    onChange([...fields, field], { [`fields.${field.id}.label`]: label })
  }
  return (
    <Section title={title} intro={intro} error={editor.fault(path)}>
      {fields.length > 0 ? (
        <ol className="grid grid-cols-1 gap-3">
          {fields.map((field, at) => (
            <FieldEditor
              key={field.id}
              editor={editor}
              field={field}
              path={`${path}.${at}`}
              fields={fields}
              at={at}
              onChange={onChange}
            />
          ))}
        </ol>
      ) : null}
      {fields.length < mostFields ? (
        <div className="grid gap-3 rounded-control border border-dashed border-edge p-4">
          <Pick
            label={t('fields.kind')}
            value={kind}
            options={kinds.map((one) => ({ value: one, label: t(`kinds.${one}`) }))}
            onPick={(value) => setKind(kinds.find((one) => one === value) ?? kind)}
          />
          <AddLine label={t('fields.new')} button={t('fields.add')} onAdd={add} />
        </div>
      ) : null}
    </Section>
  )
}

function newField(kind: Field['kind'], id: string): Field {
  switch (kind) {
    case 'scale':
      return { kind, id, steps: 5 }
    case 'choice':
    case 'tags':
      return { kind, id, options: [] }
    case 'number':
      return { kind, id, most: 100 }
    case 'words':
      return { kind, id, maxLength: 200 }
    default:
      return { kind, id }
  }
}
