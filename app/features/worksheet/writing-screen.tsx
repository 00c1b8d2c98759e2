import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import type { Exercise } from '#app/contract/exercise.ts'
import type { Worksheet } from '#app/contract/worksheet.ts'
import { useAnnounce } from './announcer.tsx'
import { BottomBar } from './bottom-bar.tsx'
import type { ScreenProps } from './current-screen.tsx'
import { FetchedBoard } from './fetched-board.tsx'
import { MapBoard } from './map/map-board.tsx'
import { TopBar } from './top-bar.tsx'

type WritingScreenProps = ScreenProps & { exercise: Exercise; worksheet: Worksheet }

/** The worksheet itself, drawn from the exercise's definition. Never disabled, whatever the connection does. */
export function WritingScreen(props: WritingScreenProps) {
  const { view, client, exercise, worksheet } = props
  const { t } = useTranslation('worksheet')
  const say = useExerciseText(exercise)
  const announce = useAnnounce()
  const undo = () => {
    if (client.undo()) announce(t('undone'))
  }
  useUndoKey(undo)
  const layout = exercise.layout.kind
  const board = { exercise, worksheet, edit: client.edit, now: view.serverTime, zone: view.session.zone }
  return (
    <div className="grid min-h-dvh grid-cols-1 grid-rows-[auto_1fr_auto] lg:h-dvh">
      <TopBar view={view} title={say('title')} />
      <main className="min-h-0 lg:overflow-y-auto">
        {layout === 'cards' ? <MapBoard {...board} /> : <FetchedBoard {...board} layout={layout} />}
      </main>
      <BottomBar {...props} onUndo={undo} />
    </div>
  )
}

/** Ctrl+Z, or Command+Z, outside a field, where the browser takes back typing, and with nothing laid over the page. */
function useUndoKey(undo: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'z') return
      if (document.querySelector('dialog[open]')) return
      const field = event.target instanceof HTMLElement && event.target.closest('input:not([type=radio]), textarea')
      if (field instanceof HTMLInputElement && field.value !== '') return
      event.preventDefault()
      undo()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}
