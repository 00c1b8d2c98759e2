import { useTranslation } from 'react-i18next'
import { optionalKeys } from '#app/domain/authoring/text-keys.ts'
import { Pick } from './pick.tsx'
import { Section } from './section.tsx'
import type { Editor } from './use-editor.ts'
import { Written } from './written.tsx'

/** What people read first. */
export function TextsSection({ editor }: { editor: Editor }) {
  const { t } = useTranslation('author')
  const { draft, change } = editor
  const minutes = [...new Set([5, 10, 15, 20, 25, 30, 45, 60, draft.minutes])].sort((one, other) => one - other)
  return (
    <Section title={t('texts.title')}>
      <Written editor={editor} name="title" label={t('texts.name')} />
      <Written editor={editor} name="short" label={t('texts.short')} placeholder={editor.text('title')} />
      <Written editor={editor} name="prompt" label={t('texts.prompt')} lines={2} />
      <Written editor={editor} name="help" label={t('texts.help')} hint={t('texts.helpHint')} lines={3} />
      <Pick
        label={t('texts.minutes')}
        value={String(draft.minutes)}
        options={minutes.map((one) => ({ value: String(one), label: t('texts.minutesOf', { count: one }) }))}
        onPick={(value) => change({ ...draft, minutes: Number(value) })}
      />
    </Section>
  )
}

/** What the room talks about afterwards. */
export function DebriefSection({ editor }: { editor: Editor }) {
  const { t } = useTranslation('author')
  const { draft, change } = editor
  return (
    <Section title={t('debrief.title')} intro={t('debrief.intro')}>
      <Pick
        label={t('debrief.count')}
        value={String(draft.debriefQuestions)}
        options={[0, 1, 2, 3, 4, 5, 6].map((count) => ({ value: String(count), label: String(count) }))}
        onPick={(count) => change({ ...draft, debriefQuestions: Number(count) })}
      />
      {Array.from({ length: draft.debriefQuestions }, (_, index) => `debrief.${index + 1}`).map((key, index) => (
        <Written key={key} editor={editor} name={key} label={t('debrief.one', { number: index + 1 })} lines={2} />
      ))}
    </Section>
  )
}

const wordHeads = ['measures', 'measureHelp', 'parts', 'reading', 'personal', 'suggestion', 'items', 'self'] as const

/** Sentences that are said in general words where nothing is written; for who wants their own. */
export function WordsSection({ editor }: { editor: Editor }) {
  const { t } = useTranslation('author')
  // Without the name of a measure a sentence is offered only where a copy has brought one.
  const isOffered = (key: string) => !/^reading\.(?!hidden$)\w+$/.test(key) || editor.text(key) !== ''
  const keys = optionalKeys(editor.draft).filter(
    (key) => wordHeads.some((head) => key.startsWith(`${head}.`)) && isOffered(key)
  )
  return (
    <details className="border-t border-line pt-5">
      <summary className="statement cursor-pointer text-xl">{t('words.title')}</summary>
      <p className="mt-1 mb-4 text-[15px] text-ink-2">{t('words.intro')}</p>
      <div className="grid grid-cols-1 gap-4">
        {[...new Set(keys)].map((key) => {
          const [head = '', ...rest] = key.split('.')
          const known = wordHeads.find((one) => one === head) ?? 'measures'
          return (
            <Written
              key={key}
              editor={editor}
              name={key}
              label={`${t(`words.${known}`)} (${rest.join(' ')})`}
              placeholder={generalWords(editor, key)}
            />
          )
        })}
      </div>
    </details>
  )
}

/** What would be said, with the places for numbers left open. */
function generalWords({ draft, say }: Editor, key: string): string {
  return draft.texts?.[key] ? '' : say(key).replaceAll(/<\/?em>/g, '')
}
