import { memo } from 'react'
import { dotRadius } from '#app/domain/picture/bands.ts'
import type { PicturePerson } from '#app/domain/picture/ego-picture.ts'
import type { NameSpot } from '#app/domain/picture/names.ts'

/** The names that have room. Who has none shows initials, and the name when looked at. */
export const NameTexts = memo(({ spots, letter }: { spots: readonly NameSpot[]; letter: number }) => (
  <svg
    aria-hidden="true"
    paintOrder="stroke"
    strokeWidth={letter / 3}
    strokeLinejoin="round"
    fontSize={letter}
    className="pointer-events-none overflow-visible fill-ink stroke-sheet select-none"
  >
    {spots.map(({ id, x, y, text, anchor }) => (
      <text key={id} x={x} y={y} textAnchor={anchor} style={{ unicodeBidi: 'plaintext' }}>
        {text}
      </text>
    ))}
  </svg>
))

/** The whole name of the person looked at, above everything else. */
export function NameTag({ person, name, letter }: { person: PicturePerson; name: string; letter: number }) {
  const anchor = person.x < 150 ? 'start' : person.x > 850 ? 'end' : 'middle'
  return (
    <svg aria-hidden="true" className="overflow-visible">
      <text
        x={person.x + (anchor === 'start' ? -dotRadius : anchor === 'end' ? dotRadius : 0)}
        y={person.y + dotRadius + letter}
        textAnchor={anchor}
        fontSize={letter}
        paintOrder="stroke"
        strokeWidth={letter / 2}
        strokeLinejoin="round"
        style={{ unicodeBidi: 'plaintext' }}
        className="pointer-events-none fill-ink stroke-sheet font-semibold select-none"
      >
        {name}
      </text>
    </svg>
  )
}
