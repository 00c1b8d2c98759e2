import { memo } from 'react'
import { dotRadius } from '#app/domain/picture/bands.ts'
import type { PicturePerson } from '#app/domain/picture/ego-picture.ts'
import { initialsOf } from '#app/domain/picture/initials.ts'
import { looksOf } from './looks.ts'

/** Attribute of a person's place in the picture: their id. */
export const personAttribute = 'data-person'

type PersonDotProps = {
  person: PicturePerson
  name: string
  /** All that there is to say about them; for those who listen. Absent where nothing can be done with them. */
  label?: string
  isCurrent?: boolean
  /** A line is being drawn from here. */
  isFrom?: boolean
  isCarried?: boolean
}

/** One person: initials in a circle, dashed as long as they wait. Drawn again only when something of theirs changed. */
export const PersonDot = memo(
  ({ person, name, label, isCurrent = false, isFrom = false, isCarried }: PersonDotProps) => (
    <g
      {...(label === undefined
        ? {}
        : {
            role: 'option',
            'aria-label': label,
            'aria-selected': isFrom,
            tabIndex: isCurrent ? 0 : -1,
            [personAttribute]: person.id
          })}
      style={{ transform: `translate(${person.x}px, ${person.y}px)` }}
      className={`group outline-none transition-transform duration-150 ${label === undefined ? '' : 'cursor-grab touch-none'} ${isCarried ? 'opacity-30' : ''}`}
    >
      <circle
        r={dotRadius + 7}
        strokeWidth={4}
        className="fill-transparent stroke-transparent group-focus-visible:stroke-accent group-data-target:fill-accent/30 group-data-target:stroke-accent"
      />
      <circle
        r={dotRadius}
        strokeWidth={isCurrent ? 4 : 2.5}
        strokeDasharray={person.closeness === null ? '5 4' : undefined}
        className={
          isFrom ? 'fill-accent stroke-accent' : `fill-sheet ${isCurrent ? 'stroke-accent' : looksOf(person.group).dot}`
        }
      />
      <text
        y={7}
        textAnchor="middle"
        fontSize={19}
        className={`pointer-events-none font-semibold select-none ${isFrom ? 'fill-accent-ink' : 'fill-ink'}`}
      >
        {initialsOf(name)}
      </text>
    </g>
  )
)
