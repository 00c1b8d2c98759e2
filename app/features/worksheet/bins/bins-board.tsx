import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import type { BoardProps } from '../board-props.ts'
import { Bins } from './bins.tsx'
import { Ghost } from './ghost.tsx'
import { Pile } from './pile.tsx'
import { PlacePad } from './place-pad.tsx'
import { isTwoCircles } from './placing.ts'
import { useBoard } from './use-board.ts'
import { useDrag } from './use-drag.ts'

/** Sorting everybody on one's map into bins: by dragging, by tapping card and place, or by keys. */
export function BinsBoard(props: BoardProps) {
  const { exercise } = props
  const bins = exercise.layout.kind === 'bins' ? exercise.layout.bins : []
  const { t } = useTranslation('worksheet')
  const say = useExerciseText(exercise)
  const root = useRef<HTMLDivElement>(null)
  const board = useBoard(props, bins, root)
  const { drag, grab } = useDrag((cardId, binId) => board.place(cardId, bins.find((bin) => bin.id === binId) ?? null))
  const hinted = board.cards.some((card) => card.hint)
  const last = bins.length
  const parts = { board, drag, grab }
  const inAir = board.cards.find((card) => card.id === drag?.cardId)
  return (
    <div className="mx-auto flex min-h-full w-full max-w-[1600px] flex-col px-5 pt-5 pb-6 sm:px-8 lg:h-full lg:min-h-[34rem]">
      <h1 className="statement text-[27px] sm:text-[32px]">{say('prompt')}</h1>
      <p className="mt-1 text-ink-2">
        <span className="max-lg:hidden">{t('bins.hintWide', { last })} </span>
        <span className="lg:hidden">{t('bins.hintNarrow')} </span>
        {hinted ? t('bins.lastTime') : null}
      </p>
      <p id="board-keys" hidden>
        {t('bins.keys', { last })}
      </p>
      {board.cards.length === 0 ? (
        <p className="hollow mt-6 grid min-h-48 place-items-center rounded-card p-6 text-center text-lg">
          {t('bins.empty')}
        </p>
      ) : (
        <section
          ref={root}
          aria-label={t('bins.board')}
          className="mt-4 grid min-h-0 grid-cols-1 flex-1 gap-5 lg:grid-cols-[250px_minmax(0,1fr)] lg:gap-6"
        >
          <Pile {...parts} />
          <Bins {...parts} circles={isTwoCircles(bins)} />
          <PlacePad board={board} />
        </section>
      )}
      {drag && inAir ? <Ghost card={inAir} x={drag.x} y={drag.y} /> : null}
    </div>
  )
}
