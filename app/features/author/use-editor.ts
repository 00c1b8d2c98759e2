import { useFetcher } from '@remix-run/react'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Exercise } from '#app/contract/exercise.ts'
import { checkDefinition } from '#app/domain/authoring/check-definition.ts'
import type { Fault } from '#app/domain/authoring/fault.ts'
import { beginHistory, redone, step, undone } from '#app/domain/authoring/history.ts'
import { saidOf } from '#app/domain/authoring/said-of.ts'
import { tidy } from '#app/domain/authoring/tidy.ts'
import { type ExerciseText, exerciseTexts } from '#app/locales/exercise-texts.ts'
import { keepDraft, readDraft } from './draft-store.ts'

/** What every part of the editor is given. */
export type Editor = {
  draft: Exercise
  /** Changes the draft; what hung on what is gone is put right. Steps of one `merge` are one to take back. */
  change: (next: Exercise, merge?: string) => void
  /** A text as it was written, empty when nothing was. */
  text: (key: string) => string
  write: (key: string, text: string) => void
  /** What is wrong at this place, in words. */
  fault: (path: string) => string | undefined
  /** A text as everybody will read it. */
  say: ExerciseText
}

type Saved = { version: number | null; faults: Fault[] }

/** The state of the editor: the draft, its way back, what is wrong with it, and where it stands with the server. */
export function useEditor(start: Exercise, startVersion: number) {
  const { t, i18n } = useTranslation(['author', 'exercises'])
  const [history, setHistory] = useState(() => beginHistory(start))
  const [saved, setSaved] = useState({ version: startVersion, as: startVersion > 0 ? textOf(start) : '' })
  const [sent, setSent] = useState<Exercise | null>(null)
  const [isTried, setTried] = useState(false)
  const fetcher = useFetcher<Saved>()
  const draft = history.now
  const { faults } = useMemo(() => checkDefinition(draft), [draft])
  const isSaved = saved.as === textOf(draft)

  // What was left unsaved in this browser goes on; the server never knew of it.
  useEffect(() => {
    const kept = readDraft(start.id)
    if (kept) setHistory((before) => step(before, kept))
  }, [start.id])
  useEffect(() => {
    if (history.past.length > 0) keepDraft(draft.id, isSaved ? null : draft)
  }, [draft, isSaved, history.past.length])
  useEffect(() => {
    if (fetcher.state !== 'idle' || !sent || !fetcher.data) return
    const { version } = fetcher.data
    if (version !== null) setSaved({ version, as: textOf(sent) })
    setSent(null)
  }, [fetcher.state, fetcher.data, sent])

  const change: Editor['change'] = (next, merge) => setHistory((before) => step(before, tidy(next), merge ?? null))
  const write: Editor['write'] = (key, text) => {
    // In a fresh copy the sentences are still the catalogue's, and would go on speaking of what a thing was called there.
    const copied =
      saved.version > 0 ? [] : saidOf(draft, key).filter((one) => draft.texts?.[one] === start.texts?.[one])
    const others = Object.entries(draft.texts ?? {}).filter(([one]) => one !== key && !copied.includes(one))
    const texts = Object.fromEntries(text === '' ? others : [...others, [key, text]])
    change({ ...draft, texts }, `text ${key}`)
  }
  // What has not been written yet is no fault before somebody tries to save it.
  const shown = isTried ? faults : faults.filter(({ rule }) => rule !== 'missing' && rule !== 'tooFew')
  const fault: Editor['fault'] = (path) => {
    const found = shown.find((one) => one.path === path)
    return found && t(`faults.${found.rule}`)
  }
  const save = () => {
    setTried(true)
    if (faults.length > 0) return
    setSent(draft)
    fetcher.submit({ definition: JSON.stringify(draft) }, { method: 'post', action: `/exercises/${draft.id}` })
  }
  const editor: Editor = {
    draft,
    change,
    text: (key) => draft.texts?.[key] ?? '',
    write,
    fault,
    say: exerciseTexts(draft, i18n).say
  }
  return {
    editor,
    faults,
    isTried,
    isSaved,
    version: saved.version,
    isSaving: fetcher.state !== 'idle',
    save,
    undo: history.past.length > 0 ? () => setHistory(undone) : null,
    redo: history.future.length > 0 ? () => setHistory(redone) : null
  }
}

/** Two drafts of the same content are the same, whatever order their texts were written in. */
function textOf({ version: _, texts, ...rest }: Exercise): string {
  return JSON.stringify([rest, Object.entries(texts ?? {}).sort(([one], [other]) => (one < other ? -1 : 1))])
}
