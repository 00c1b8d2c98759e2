import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button, buttonClass } from '#app/components/button.tsx'
import { Icon } from '#app/components/icon.tsx'
import type { Exercise } from '#app/contract/exercise.ts'
import { ChartsSection } from './charts-section.tsx'
import { GapsSection } from './gaps-section.tsx'
import { Preview } from './preview/preview.tsx'
import { ShapeSections } from './shape-sections.tsx'
import { DebriefSection, TextsSection, WordsSection } from './text-sections.tsx'
import { useEditor } from './use-editor.ts'

/** An exercise of one's own: its parts on the left, what comes of them on the right (on a phone below). */
export function EditorScreen({ start, startVersion }: { start: Exercise; startVersion: number }) {
  const { t } = useTranslation('author')
  const { editor, faults, isTried, isSaved, version, isSaving, save, undo, redo } = useEditor(start, startVersion)
  const { draft } = editor
  const state = isSaved
    ? t('state.saved', { version })
    : isTried && faults.length > 0
      ? t('state.faults', { count: faults.length })
      : t(version > 0 ? 'state.changed' : 'state.new')
  return (
    <div className="grid min-h-dvh grid-cols-1 grid-rows-[auto_1fr] lg:h-dvh">
      <header className="sticky top-0 z-10 flex min-h-16 flex-wrap items-center gap-x-3 gap-y-2 border-b border-line bg-sheet px-4 py-2 sm:px-8">
        <Link to="/exercises" className="mr-2">
          {t('back')}
        </Link>
        <h1 className="statement min-w-0 truncate text-xl max-sm:hidden">{editor.text('title') || t('untitled')}</h1>
        <p role="status" className="text-sm text-ink-2 sm:ml-auto">
          {state}
        </p>
        <Button look="quiet" aria-label={t('undo')} isDisabled={!undo} onPress={() => undo?.()}>
          <Icon name="redo" className="-scale-x-100" />
        </Button>
        <Button look="quiet" aria-label={t('redo')} isDisabled={!redo} onPress={() => redo?.()}>
          <Icon name="redo" />
        </Button>
        {version > 0 ? (
          <a href={`/exercises/${draft.id}.json`} className={buttonClass('quiet')} download>
            <Icon name="download" />
            <span className="max-sm:sr-only">{t('export')}</span>
          </a>
        ) : null}
        <Button look="primary" onPress={save} isPending={isSaving}>
          {t('save')}
        </Button>
      </header>
      <div className="grid min-h-0 grid-cols-1 lg:grid-cols-[minmax(24rem,5fr)_7fr]">
        <main className="grid min-h-0 grid-cols-1 content-start gap-6 px-4 pt-5 pb-12 sm:px-8 lg:overflow-y-auto">
          {isTried && faults.length > 0 ? (
            <div role="alert" className="rounded-control border-2 border-dashed border-empty px-4 py-3 text-empty">
              <p className="font-semibold">{t('faultsTitle')}</p>
              <ul className="text-sm">
                {faults.slice(0, 8).map(({ path, rule }) => (
                  <li key={`${path} ${rule}`}>
                    {editor.text(path) || path}: {t(`faults.${rule}`)}
                  </li>
                ))}
              </ul>
            </div>
          ) : null}
          <TextsSection editor={editor} />
          <ShapeSections editor={editor} />
          <GapsSection editor={editor} />
          <ChartsSection editor={editor} />
          <DebriefSection editor={editor} />
          <WordsSection editor={editor} />
        </main>
        <aside
          aria-label={t('preview.label')}
          className="min-h-[32rem] min-w-0 border-line bg-paper max-lg:border-t lg:min-h-0 lg:border-l"
        >
          <Preview draft={draft} isComplete={faults.length === 0} />
        </aside>
      </div>
    </div>
  )
}
