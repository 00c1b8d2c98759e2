import { type KeyboardEvent, type RefObject, useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import { closenessSteps, middle } from '#app/domain/picture/bands.ts'
import { type EgoPicture, egoPicture, type PicturePerson } from '#app/domain/picture/ego-picture.ts'
import { pictureInput } from '#app/domain/picture/picture-input.ts'
import { hasTie, tieOf } from '#app/domain/worksheet/apply-edit.ts'
import { useAnnounce } from '../announcer.tsx'
import type { BoardProps } from '../board-props.ts'
import { personAttribute } from './person-dot.tsx'

/** The map as a picture and what can be done on it. */
export type Rings = {
  picture: EgoPicture
  nameOf: (id: string) => string
  /** The person the next key is about; null on an empty map. */
  current: PicturePerson | null
  choose: (id: string) => void
  /** One end of a line that waits for the other. */
  from: string | null
  place: (id: string, closeness: number | null) => void
  /** Draws the line between two people, or takes it away. */
  join: (id: string, otherId: string) => void
  /** The first call begins a line, the second ends it. */
  pick: (id: string) => void
  press: (event: KeyboardEvent) => void
}

export function useRings({ worksheet, edit, exercise }: BoardProps, svg: RefObject<SVGSVGElement>): Rings {
  const { t } = useTranslation('rings')
  const say = useExerciseText(exercise)
  const announce = useAnnounce()
  const { contacts, answers, ties } = worksheet
  const picture = useMemo(() => egoPicture(pictureInput({ contacts, answers, ties })), [contacts, answers, ties])
  const names = useMemo(() => new Map(contacts.map(({ id, label }) => [id, label])), [contacts])
  const nameOf = useCallback((id: string) => names.get(id) ?? '', [names])
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [from, setFrom] = useState<string | null>(null)
  const current = picture.people.find(({ id }) => id === chosenId) ?? picture.people[0] ?? null

  function place(id: string, closeness: number | null) {
    setChosenId(id)
    if (picture.people.find((person) => person.id === id)?.closeness === closeness) return
    edit({ kind: 'answer', contactId: id, fields: { closeness } })
    const ring = closeness === null ? t('shelf') : say(`fields.closeness.options.${closeness}`)
    announce(t('placed', { name: nameOf(id), ring }))
  }

  function join(id: string, otherId: string) {
    setFrom(null)
    const on = !hasTie(ties, id, otherId)
    const [a, b] = tieOf(id, otherId)
    edit({ kind: 'tie', a, b, on })
    announce(t(on ? 'tied' : 'untied', { name: nameOf(id), other: nameOf(otherId) }))
  }

  function letGo() {
    setFrom(null)
    announce(t('letGo'))
  }

  function pick(id: string) {
    setChosenId(id)
    if (from === id) letGo()
    else if (from !== null && names.has(from)) join(from, id)
    else {
      setFrom(id)
      announce(t('from', { name: nameOf(id) }))
    }
  }

  /** Goes round the middle, clockwise. */
  function step(by: number) {
    const round = picture.people.toSorted((one, other) => turnOf(one) - turnOf(other))
    const at = round.findIndex(({ id }) => id === current?.id)
    const to = round[(at + by + round.length) % round.length]
    if (!to) return
    setChosenId(to.id)
    svg.current?.querySelector<SVGElement>(`[${personAttribute}="${to.id}"]`)?.focus()
  }

  function nearer({ id, closeness }: PicturePerson) {
    if (closeness === closenessSteps) announce(t('nearest', { name: nameOf(id) }))
    else place(id, (closeness ?? 0) + 1)
  }

  function further({ id, closeness }: PicturePerson) {
    if (closeness === null) announce(t('outermost', { name: nameOf(id) }))
    else place(id, closeness === 1 ? null : closeness - 1)
  }

  function press(event: KeyboardEvent) {
    if (!current || event.ctrlKey || event.metaKey || event.altKey) return
    const keys: Record<string, (() => void) | undefined> = {
      arrowleft: () => step(-1),
      arrowright: () => step(1),
      arrowup: () => nearer(current),
      arrowdown: () => further(current),
      enter: () => pick(current.id),
      ' ': () => pick(current.id),
      escape: from === null ? undefined : letGo
    }
    const act = keys[event.key.toLowerCase()]
    if (!act) return
    event.preventDefault()
    act()
  }

  return { picture, nameOf, current, choose: setChosenId, from, place, join, pick, press }
}

/** Clockwise from the top. */
function turnOf({ x, y }: PicturePerson): number {
  return (Math.atan2(x - middle.x, middle.y - y) + 2 * Math.PI) % (2 * Math.PI)
}
