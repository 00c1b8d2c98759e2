import { type RefObject, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { closenessAt, dotRadius, type Point, side } from '#app/domain/picture/bands.ts'
import type { PicturePerson } from '#app/domain/picture/ego-picture.ts'
import { namesWithRoom } from '#app/domain/picture/names.ts'
import type { ExerciseText } from '#app/locales/exercise-texts.ts'
import { NameTag, NameTexts } from './name-texts.tsx'
import { PersonDot, personAttribute } from './person-dot.tsx'
import { RingsGround, ringAttribute } from './rings-ground.tsx'
import { useCarry } from './use-carry.ts'
import type { Rings } from './use-rings.ts'

/** What dragging does: brings a person to a ring, or draws a line from one person to another. */
export type DragMode = 'place' | 'lines'

type RingsPictureProps = {
  rings: Rings
  mode: DragMode
  svg: RefObject<SVGSVGElement>
  ghost: RefObject<HTMLDivElement>
  say: ExerciseText
  /** Height of letters, in the picture's units. */
  letter: number
}

/** So near a pointer has to come to somebody to mean them, in the picture's units. */
const aim = dotRadius + 14
/** Attribute of what a drop would land on. */
const overAttribute = 'data-over'
const targetAttribute = 'data-target'

/** The picture itself. People are options of a list, so that arrow keys reach them with a screen reader too. */
export function RingsPicture({ rings, mode, svg, ghost, say, letter }: RingsPictureProps) {
  const { t } = useTranslation('rings')
  const { picture, nameOf, current, from } = rings
  const [hovered, setHovered] = useState<string | null>(null)
  const [isFocused, setFocused] = useState(false)
  const spots = useMemo(() => namesWithRoom(picture, nameOf, letter), [picture, nameOf, letter])

  const personAt = (at: Point, but: string) =>
    picture.people
      .filter(({ id, ...spot }) => id !== but && apart(spot, at) < aim)
      .reduce<PicturePerson | null>((best, one) => (best && apart(best, at) <= apart(one, at) ? best : one), null)

  const { carried, grab } = useCarry({
    svg,
    ghost,
    transform: mode === 'place' ? under : thread,
    mark(id, at) {
      const ring = at && mode === 'place' ? `[${ringAttribute}="${closenessAt(at) ?? ''}"]` : null
      const target = at && mode === 'lines' ? personAt(at, id) : null
      mark(svg.current, overAttribute, ring)
      mark(svg.current, targetAttribute, target && `[${personAttribute}="${target.id}"]`)
    },
    onDrop(id, at) {
      if (mode === 'place') return rings.place(id, closenessAt(at))
      const other = personAt(at, id)
      if (other) rings.join(id, other.id)
    }
  })

  const shown = carried ? null : (hovered ?? (isFocused ? (current?.id ?? null) : null))
  const tagged = picture.people.find(({ id }) => id === shown)
  return (
    <>
      <div
        role="listbox"
        tabIndex={-1}
        aria-label={t('board')}
        aria-describedby="rings-keys"
        onKeyDown={rings.press}
        onFocus={(event) => {
          setFocused(true)
          const id = idOf(event.target)
          if (id) rings.choose(id)
        }}
        onBlur={() => setFocused(false)}
        onPointerDown={(event) => {
          const id = idOf(event.target)
          if (!id) return
          rings.choose(id)
          grab(id, event)
        }}
        onPointerOver={(event) => setHovered(idOf(event.target))}
        onPointerLeave={() => setHovered(null)}
        onClick={(event) => {
          const id = idOf(event.target)
          if (id && mode === 'lines') rings.pick(id)
        }}
        className="size-full outline-none"
      >
        <svg
          ref={svg}
          role="presentation"
          viewBox={`0 0 ${side} ${side}`}
          className="block size-full overflow-visible select-none"
        >
          <RingsGround picture={picture} say={say} letter={letter} strong={from ?? shown} />
          {picture.people.map((person) => (
            <PersonDot
              key={person.id}
              person={person}
              name={nameOf(person.id)}
              label={label(person)}
              isCurrent={person.id === current?.id}
              isFrom={person.id === from}
              isCarried={person.id === carried}
            />
          ))}
          <NameTexts spots={spots} letter={letter} />
          {tagged ? <NameTag person={tagged} name={nameOf(tagged.id)} letter={letter * 1.1} /> : null}
        </svg>
      </div>
      <div
        ref={ghost}
        hidden={carried === null}
        aria-hidden="true"
        className={`pointer-events-none fixed top-0 left-0 z-40 origin-left will-change-transform ${
          mode === 'place'
            ? 'max-w-60 truncate rounded-control border-2 border-accent bg-sheet px-3 py-1.5 font-semibold shadow-lg'
            : 'h-1 w-25 rounded-full bg-accent'
        }`}
      >
        {mode === 'place' && carried ? <bdi>{nameOf(carried)}</bdi> : null}
      </div>
    </>
  )

  function label({ id, group, closeness }: PicturePerson): string {
    const known = picture.lines.filter(({ a, b }) => a === id || b === id).length
    return t('person', {
      name: nameOf(id),
      group: group === null ? t('noGroup') : picture.groups[group],
      ring: closeness === null ? t('shelf') : say(`fields.closeness.options.${closeness}`),
      knows: t('knows', { count: known })
    })
  }
}

function idOf(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest(`[${personAttribute}]`)?.getAttribute(personAttribute) ?? null)
    : null
}

function apart(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}

/** The card in the air, above the pointer so that a finger does not hide it. */
function under({ x, y }: Point): string {
  return `translate(${x}px, ${y}px) translate(-50%, -120%)`
}

/** The line in the air, a hundred pixels long before it is stretched. */
function thread(at: Point, from: Point): string {
  const length = Math.hypot(at.x - from.x, at.y - from.y)
  const angle = Math.atan2(at.y - from.y, at.x - from.x)
  return `translate(${from.x}px, ${from.y}px) rotate(${angle}rad) scaleX(${length / 100})`
}

/** Moves a mark to the one element of this selector; null: to none. */
function mark(svg: SVGSVGElement | null, attribute: string, selector: string | null): void {
  const before = svg?.querySelector(`[${attribute}]`) ?? null
  const after = selector ? (svg?.querySelector(selector) ?? null) : null
  if (before === after) return
  before?.removeAttribute(attribute)
  after?.setAttribute(attribute, '')
}
