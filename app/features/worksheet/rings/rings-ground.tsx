import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { meRadius, middle, type Point, side } from '#app/domain/picture/bands.ts'
import type { EgoPicture } from '#app/domain/picture/ego-picture.ts'
import { groupNames, ringLetter, ringNameSpot, shelfNameSpot } from '#app/domain/picture/names.ts'
import type { ExerciseText } from '#app/locales/exercise-texts.ts'
import { looksOf } from './looks.ts'

type RingsGroundProps = {
  picture: EgoPicture
  say: ExerciseText
  /** Height of letters, in the picture's units. */
  letter: number
  /** Whose lines are drawn stronger. */
  strong: string | null
}

/** Above so many lines they are drawn lighter, except where contrast is high: there both colours are one. */
const many = 60

/** Attribute of a ring: its closeness, or empty for the shelf. */
export const ringAttribute = 'data-ring'

/** What people stand on: rings, groups, and lines between those who know each other. Drawn again only when it changes. */
export const RingsGround = memo(({ picture, say, letter, strong }: RingsGroundProps) => {
  const { t } = useTranslation('rings')
  const weak = picture.lines.length > many ? 'stroke-[color-mix(in_srgb,var(--edge)_55%,var(--line))]' : 'stroke-edge'
  const over = 'data-over:fill-accent/15'
  return (
    <svg aria-hidden="true" className="pointer-events-none overflow-visible">
      <circle
        cx={middle.x}
        cy={middle.y}
        r={side / 2 - 2}
        strokeWidth={1.5}
        strokeDasharray="3 8"
        strokeLinecap="round"
        className={`fill-transparent stroke-edge ${over}`}
        {...{ [ringAttribute]: '' }}
      />
      {picture.rings.toReversed().map(({ closeness, radius }) => (
        <circle
          key={closeness}
          cx={middle.x}
          cy={middle.y}
          r={radius}
          strokeWidth={1.5}
          className={`fill-sheet stroke-line ${over}`}
          {...{ [ringAttribute]: closeness }}
        />
      ))}
      {picture.hulls.map(({ group, outline }) => (
        <path key={group} d={pathOf(outline)} strokeWidth={2} className={looksOf(group).hull} />
      ))}
      {picture.lines.map((line) => {
        const isStrong = line.a === strong || line.b === strong
        return (
          <line
            key={`${line.a}${line.b}`}
            x1={line.from.x}
            y1={line.from.y}
            x2={line.to.x}
            y2={line.to.y}
            vectorEffect="non-scaling-stroke"
            strokeWidth={isStrong ? 3 : 1}
            className={isStrong ? 'stroke-accent' : weak}
          />
        )
      })}
      <g
        textAnchor="middle"
        paintOrder="stroke"
        strokeWidth={letter / 3}
        strokeLinejoin="round"
        className="stroke-sheet"
      >
        {picture.rings.map(({ closeness, radius }) => (
          <text key={closeness} {...ringNameSpot(radius, letter)} fontSize={letter * ringLetter} className="fill-ink-2">
            {say(`fields.closeness.options.${closeness}`)}
          </text>
        ))}
        {picture.people.some(({ closeness }) => closeness === null) ? (
          <text {...shelfNameSpot(letter)} fontSize={letter * ringLetter} className="fill-ink-2">
            {t('shelf')}
          </text>
        ) : null}
        {groupNames(picture, letter).map(({ group, text, x, y, anchor }) => (
          <text
            key={group}
            x={x}
            y={y}
            textAnchor={anchor}
            fontSize={letter}
            className={`font-semibold ${looksOf(group).name}`}
            style={{ unicodeBidi: 'plaintext' }}
          >
            {text}
          </text>
        ))}
      </g>
      <circle cx={middle.x} cy={middle.y} r={meRadius} className="fill-ink" />
      <text x={middle.x} y={middle.y + 9} textAnchor="middle" fontSize={26} className="fill-sheet font-semibold">
        {t('me')}
      </text>
    </svg>
  )
})

function pathOf(outline: readonly Point[]): string {
  return `M${outline.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`
}
