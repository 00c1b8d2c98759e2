import { type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import type { Bin } from '#app/contract/exercise.ts'
import { useAnnounce } from '../announcer.tsx'
import type { BoardProps } from '../board-props.ts'
import { type Card, cardsOf, nextUnplaced, placeEdit } from './placing.ts'

/** What the board is made of and can do. */
export type Board = {
  cards: readonly Card[]
  bins: readonly Bin[]
  binName: (bin: Bin) => string
  /** The card the next key or tap is about; null when there is none. */
  current: Card | null
  choose: (cardId: string) => void
  place: (cardId: string, bin: Bin | null) => void
}

/**
 * The state of a board of bins, and its keys: a number places the current card, L puts it where it was last time,
 * 0 puts it back on the pile, arrows go to another card.
 */
export function useBoard(props: BoardProps, bins: readonly Bin[], root: RefObject<HTMLElement>): Board {
  const { worksheet, edit, exercise } = props
  const { t } = useTranslation('worksheet')
  const say = useExerciseText(exercise)
  const announce = useAnnounce()
  const cards = cardsOf(worksheet, bins)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const focusNext = useRef(false)
  const current = cards.find((card) => card.id === chosenId) ?? cards.find((card) => card.bin === null) ?? null
  const binName = (bin: Bin) => say(`bins.${bin.id}`)

  function place(cardId: string, bin: Bin | null) {
    const card = cards.find((one) => one.id === cardId)
    if (!card || card.bin === bin) return
    edit(placeEdit(bins, cardId, bin))
    const others = cards.filter((one) => one.id !== cardId && one.bin === null)
    const left = bin ? others.length : others.length + 1
    const values = { name: card.label, left }
    announce(bin ? t('bins.placed', { ...values, bin: binName(bin) }) : t('bins.unplaced', values))
    // From the pile one goes on to the next card; one that was only moved stays in hand.
    setChosenId(card.bin === null && bin ? (nextUnplaced(cards, cardId)?.id ?? null) : cardId)
    focusNext.current = root.current?.contains(document.activeElement) ?? false
  }

  /** Returns whether the key meant something. */
  function press(key: string): boolean {
    if (!current) return false
    const bin = bins[Number(key) - 1]
    if (bin) place(current.id, bin)
    else if (key === '0' || key === 'Backspace' || key === 'Delete') place(current.id, null)
    else if (key.toLowerCase() === 'l' && current.hint) place(current.id, current.hint)
    else if (key.startsWith('Arrow')) step(key === 'ArrowDown' || key === 'ArrowRight' ? 1 : -1)
    else return false
    return true
  }

  /** Goes through the cards as they lie: the pile first, then bin by bin. */
  function step(by: number) {
    const lying = [null, ...bins].flatMap((bin) => cards.filter((card) => card.bin === bin))
    const at = lying.findIndex((card) => card.id === current?.id)
    const to = lying[(at + by + lying.length) % lying.length]
    setChosenId(to?.id ?? null)
    focusNext.current = true
  }

  const latest = useRef(press)
  latest.current = press
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target, root.current)) return
      if (latest.current(event.key)) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [root])

  // A card that was placed is drawn anew somewhere else; the focus goes where the hand is.
  useEffect(() => {
    if (!focusNext.current) return
    focusNext.current = false
    root.current?.querySelector<HTMLElement>('[data-current]')?.focus()
  })

  return { cards, bins, binName, current, choose: setChosenId, place }
}

/** Keys are the board's unless they are typed into something else: a field, a dialog, another control. */
function isElsewhere(target: EventTarget | null, board: HTMLElement | null): boolean {
  if (!(target instanceof HTMLElement) || target === document.body)
    return document.querySelector('[role$=dialog]') !== null
  return !board?.contains(target)
}
