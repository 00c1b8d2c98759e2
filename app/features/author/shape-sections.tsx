import { useTranslation } from 'react-i18next'
import { Switch } from '#app/components/switch.tsx'
import type { Exercise, Field } from '#app/contract/exercise.ts'
import { hasStatus } from '#app/domain/authoring/check-shape.ts'
import { shownBy } from '#app/domain/authoring/shown-by.ts'
import { FieldsSection } from './fields-section.tsx'
import { layoutDraft, layouts } from './layout-draft.ts'
import { Pick } from './pick.tsx'
import { RowsSection } from './rows-section.tsx'
import { Section } from './section.tsx'
import { Ticks } from './ticks.tsx'
import type { Editor } from './use-editor.ts'
import { Written } from './written.tsx'

const aboutPeople = ['yesNo', 'scale', 'choice', 'tags', 'month', 'words'] as const
const aboutRows = ['contact', 'contacts', 'choice', 'yesNo', 'scale', 'tags', 'words'] as const
const aboutItems = ['words', 'choice', 'contact', 'date', 'yesNo', 'scale', 'month'] as const
const aboutSelf = ['scale', 'yesNo', 'choice', 'tags', 'number', 'words'] as const

/** How the worksheet looks and what it asks: layout, questions, rows, lists, oneself. */
export function ShapeSections({ editor }: { editor: Editor }) {
  const { t, i18n } = useTranslation(['author', 'exercises'])
  const { draft, change } = editor
  const { layout, fields, rows, items, self } = draft
  const shown = shownBy(layout.kind)
  const withTexts = (next: Exercise, texts: Record<string, string> = {}) =>
    change({ ...next, texts: { ...next.texts, ...texts } })
  return (
    <>
      <Section title={t('layout.title')} error={editor.fault('layout.bins')}>
        <Pick
          label={t('layout.label')}
          value={layout.kind}
          options={layouts.map((kind) => ({ value: kind, label: t(`layouts.${kind}`) }))}
          hint={t(`layoutHints.${layout.kind}`)}
          onPick={(kind) => change(layoutDraft(draft, kind, i18n))}
        />
        {layout.kind === 'cards' ? (
          <Switch isSelected={draft.asksTies} onChange={(asksTies) => change({ ...draft, asksTies })}>
            {t('layout.ties')}
          </Switch>
        ) : null}
        {layout.kind === 'bins'
          ? layout.bins.map(({ id }) => (
              <Written
                key={id}
                editor={editor}
                name={`bins.${id}`}
                label={t('layout.bin', { name: binWords(editor, id) })}
              />
            ))
          : null}
        <Pick
          label={t('layout.prefill')}
          value={draft.prefill}
          options={(['hints', 'answers'] as const)
            .filter((one) => one === 'hints' || draft.editsMap || items)
            .map((one) => ({ value: one, label: t(`prefills.${one}`) }))}
          onPick={(prefill) => change({ ...draft, prefill: prefill === 'answers' ? 'answers' : 'hints' })}
        />
      </Section>
      {shown.fields ? (
        <FieldsSection
          editor={editor}
          title={t('fields.title')}
          intro={t('fields.intro')}
          path="fields"
          fields={fields}
          kinds={aboutPeople}
          onChange={(next, texts) => withTexts({ ...draft, fields: next }, texts)}
        />
      ) : null}
      {shown.fields && !draft.editsMap ? (
        <Ticks
          label={t('fields.fromMap')}
          options={[{ value: 'outside', label: editor.say('fields.outside.label') }]}
          chosen={draft.fromMap}
          onChange={(fromMap) => change({ ...draft, fromMap })}
        />
      ) : null}
      {shown.rows && rows ? <RowsSection editor={editor} rows={rows} kinds={aboutRows} /> : null}
      {layout.kind === 'table' ? (
        <Switch
          isSelected={items !== null}
          onChange={(on) => change({ ...draft, items: on ? { fields: [], most: 12, carry: 'all' } : null })}
        >
          {t('items.with')}
        </Switch>
      ) : null}
      {shown.items && items ? (
        <>
          <FieldsSection
            editor={editor}
            title={t('items.title')}
            intro={t('items.intro')}
            path="items.fields"
            fields={items.fields}
            kinds={aboutItems}
            onChange={(next, texts) =>
              withTexts({ ...draft, items: { ...items, fields: next, carry: carryOf(items.carry, next) } }, texts)
            }
          />
          <Pick
            label={t('items.carry')}
            value={items.carry}
            options={(['all', 'open'] as const)
              .filter((one) => one === 'all' || hasStatus(items.fields))
              .map((one) => ({ value: one, label: t(`carries.${one}`) }))}
            onPick={(carry) => change({ ...draft, items: { ...items, carry: carry === 'open' ? 'open' : 'all' } })}
          />
        </>
      ) : null}
      {shown.self ? (
        <FieldsSection
          editor={editor}
          title={t('self.title')}
          intro={t('self.intro')}
          path="self"
          fields={self}
          kinds={aboutSelf}
          onChange={(next, texts) => withTexts({ ...draft, self: next }, texts)}
        />
      ) : null}
    </>
  )
}

/** Only what has a status can be carried over while it is open. */
function carryOf(carry: 'all' | 'open', fields: readonly Field[]): 'all' | 'open' {
  return hasStatus(fields) ? carry : 'all'
}

/** What being in a place says: "Helps me: yes, Knows me: no". */
function binWords({ draft, text }: Editor, id: string): string {
  const bin = draft.layout.kind === 'bins' ? draft.layout.bins.find((one) => one.id === id) : undefined
  return Object.entries(bin?.answers ?? {})
    .map(([field, value]) => {
      const label = text(`fields.${field}.label`) || field
      if (typeof value === 'boolean') return `${label} ${value ? '✓' : '✗'}`
      return text(`fields.${field}.options.${value}`) || String(value)
    })
    .join(' · ')
}
