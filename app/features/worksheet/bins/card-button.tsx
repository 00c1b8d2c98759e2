import type { PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Card } from './placing.ts'
import type { Board } from './use-board.ts'
import type { Drag } from './use-drag.ts'

export type PartProps = {
  board: Board
  drag: Drag | null
  grab: (cardId: string, event: PointerEvent) => void
}

/** Above so many cards they are drawn smaller where there is a mouse. */
const many = 24

/** One person on the board. The current one is lifted: the next key or tap is about it. */
export function CardButton({ card, board, drag, grab, wide }: PartProps & { card: Card; wide?: boolean }) {
  const { t } = useTranslation('worksheet')
  const isCurrent = board.current?.id === card.id
  // The Tab key goes from place to place, the arrow keys from card to card.
  const isFirst = board.cards.find((one) => one.bin === card.bin)?.id === card.id
  const dense = board.cards.length > many
  return (
    <button
      type="button"
      aria-pressed={isCurrent}
      aria-describedby="board-keys"
      tabIndex={isCurrent || isFirst ? 0 : -1}
      data-current={isCurrent ? '' : undefined}
      onPointerDown={(event) => grab(card.id, event)}
      onFocus={() => board.choose(card.id)}
      onClick={() => board.choose(card.id)}
      onDragStart={(event) => event.preventDefault()}
      className={`min-w-0 cursor-grab touch-manipulation rounded-control border-[1.5px] bg-sheet px-3 text-left leading-tight font-medium shadow-xs transition-transform select-none ${
        dense ? 'min-h-11 py-1 text-sm lg:pointer-fine:min-h-8' : 'min-h-11 py-1.5 text-[15px] lg:pointer-fine:min-h-10'
      } ${wide ? 'w-full' : 'max-w-full'} ${
        isCurrent ? 'border-accent shadow-md outline-2 outline-accent lg:-rotate-1' : 'border-line hover:border-edge'
      } ${drag?.cardId === card.id ? 'opacity-35' : ''}`}
    >
      <span className="line-clamp-2 break-words">
        <bdi>{card.label}</bdi>
        {wide && card.group ? (
          <span className="font-normal text-ink-2">
            {' '}
            <bdi>{card.group}</bdi>
          </span>
        ) : null}
      </span>
      {wide && card.hint ? (
        <span className="mt-0.5 block text-[13px] font-normal text-ink-2">
          {t('bins.was', { bin: board.binName(card.hint) })}
        </span>
      ) : null}
    </button>
  )
}
