import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import type { Contact } from '#app/contract/worksheet.ts'
import { useAnnounce } from '../announcer.tsx'
import type { BoardProps } from '../board-props.ts'
import { type Chair, chairsOf, seatEdit } from './seating.ts'

/** What chairs and people can do. */
export type Seating = {
  chairs: readonly Chair[]
  people: readonly Contact[]
  chairName: (chair: Chair) => string
  /** Who the next tap on a chair seats; null when nobody is in hand. */
  inHand: Contact | null
  take: (contactId: string | null) => void
  seat: (contactId: string, chairId: string) => void
  /** From one chair to another. */
  move: (from: string, to: string) => void
  free: (chairId: string) => void
}

export function useSeating({ exercise, worksheet, edit }: BoardProps): Seating {
  const { t } = useTranslation('sheet')
  const say = useExerciseText(exercise)
  const announce = useAnnounce()
  const [inHandId, take] = useState<string | null>(null)
  const chairs = chairsOf(exercise, worksheet)
  const people = worksheet.contacts
  const chairName = (chair: Chair) => say(`rows.${chair.id}`)
  const find = (chairId: string) => chairs.find(({ id }) => id === chairId)

  function seat(contactId: string, chairId: string) {
    const chair = find(chairId)
    const person = people.find(({ id }) => id === contactId)
    if (!chair || !person) return
    take(null)
    if (chair.person?.id === contactId) return
    edit(seatEdit(exercise, chairId, contactId))
    announce(t('chairs.seated', { name: person.label, chair: chairName(chair) }))
  }
  function free(chairId: string) {
    const chair = find(chairId)
    if (!chair?.person) return
    edit(seatEdit(exercise, chairId, null))
    announce(t('chairs.freed', { chair: chairName(chair) }))
  }
  function move(from: string, to: string) {
    const moved = find(from)?.person
    const chair = find(to)
    if (!moved || !chair || from === to) return
    edit(seatEdit(exercise, from, null), seatEdit(exercise, to, moved.id))
    announce(t('chairs.seated', { name: moved.label, chair: chairName(chair) }))
  }
  return { chairs, people, chairName, inHand: people.find(({ id }) => id === inHandId) ?? null, take, seat, move, free }
}
