import { useTranslation } from 'react-i18next'
import type { Exercise, Field } from '#app/contract/exercise.ts'
import { idFor } from '#app/domain/authoring/ids.ts'
import { AddLine } from './add-line.tsx'
import { FieldsSection } from './fields-section.tsx'
import { MoveButtons } from './move-buttons.tsx'
import { Section } from './section.tsx'
import type { Editor } from './use-editor.ts'
import { Written } from './written.tsx'

type RowsSectionProps = { editor: Editor; rows: NonNullable<Exercise['rows']>; kinds: readonly Field['kind'][] }

const mostRows = 9

/** Chairs, channels, cases: what they are called, and what is asked about each. */
export function RowsSection({ editor, rows, kinds }: RowsSectionProps) {
  const { t } = useTranslation('author')
  const { draft, change } = editor
  const set = (next: Exercise['rows'], texts: Record<string, string> = {}) =>
    change({ ...draft, rows: next, texts: { ...draft.texts, ...texts } })
  const add = (label: string) => {
    const measured = draft.gaps.map(({ id }) => id)
    const id = idFor(label, [...rows.ids, ...measured], 'row')
    set({ ...rows, ids: [...rows.ids, id] }, { [`rows.${id}`]: label })
  }
  return (
    <>
      <Section title={t('rows.title')} intro={t('rows.intro')} error={editor.fault('rows.ids') ?? editor.fault('rows')}>
        <ol className="grid grid-cols-1 gap-3">
          {rows.ids.map((id, at) => (
            <li key={id} className="grid grid-cols-1 gap-3 rounded-control border border-line bg-sheet p-4">
              <div className="flex justify-end">
                <MoveButtons
                  name={editor.text(`rows.${id}`) || id}
                  list={rows.ids}
                  at={at}
                  onChange={(ids) => set({ ...rows, ids })}
                />
              </div>
              <Written editor={editor} name={`rows.${id}`} label={t('rows.label')} />
              <Written editor={editor} name={`rowHelp.${id}`} label={t('rows.help')} />
            </li>
          ))}
        </ol>
        <AddLine label={t('rows.new')} button={t('rows.add')} onAdd={add} isFull={rows.ids.length >= mostRows} />
      </Section>
      <FieldsSection
        editor={editor}
        title={t('rows.fieldsTitle')}
        intro={t('rows.fieldsIntro')}
        path="rows.fields"
        fields={rows.fields}
        kinds={kinds}
        onChange={(fields, texts) => set({ ...rows, fields }, texts)}
      />
    </>
  )
}
