import { type ComponentType, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { Exercise } from '#app/contract/exercise.ts'
import { fetchWords } from '#app/locales/fetch-words.ts'
import type { BoardProps } from './board-props.ts'

type FetchedLayout = Exclude<Exercise['layout']['kind'], 'cards'>

const fetchers: Record<FetchedLayout, () => Promise<ComponentType<BoardProps>>> = {
  bins: async () => (await import('./bins/bins-board.tsx')).BinsBoard,
  table: async () => (await import('./table/table-board.tsx')).TableBoard,
  chairs: async () => (await import('./chairs/chairs-board.tsx')).ChairsBoard,
  matrix: async () => (await import('./matrix/matrix-board.tsx')).MatrixBoard,
  list: async () => (await import('./list/list-board.tsx')).ListBoard
}

/** What is here already: after "Not done after all" the board is back at once. Never filled on the server. */
const here = new Map<FetchedLayout, ComponentType<BoardProps>>()

/**
 * A layout with its sentences, fetched when the exercise opens, so that the page everybody arrives on stays light. Not
 * drawn on the server: an answer that came in while React still waited for the layout would make it throw the server's
 * picture away and say so.
 */
export function FetchedBoard({ layout, ...props }: BoardProps & { layout: FetchedLayout }) {
  const { t, i18n } = useTranslation(['worksheet', 'common'])
  const [isFailed, setFailed] = useState(false)
  const [, setFetched] = useState<FetchedLayout | null>(null)
  const Board = here.get(layout)

  useEffect(() => {
    if (here.has(layout) || isFailed) return
    Promise.all([fetchers[layout](), fetchWords(i18n, 'sheet')]).then(
      ([Fetched]) => {
        here.set(layout, Fetched)
        setFetched(layout)
      },
      () => setFailed(true)
    )
  }, [layout, i18n, isFailed])

  if (Board) return <Board {...props} />
  return (
    <div
      role="status"
      aria-busy={!isFailed}
      className="grid min-h-60 place-content-center justify-items-center gap-4 p-6"
    >
      {isFailed ? (
        <>
          <p className="text-ink-2">{t('picture.exploreFailed')}</p>
          <Button onPress={() => setFailed(false)}>{t('common:page.again')}</Button>
        </>
      ) : null}
    </div>
  )
}
