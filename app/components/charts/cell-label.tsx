import { numberScale, type RowLabel } from './row-labels.ts'
import type { NamedCell } from './use-row-words.ts'

/** What stands on a cell, as full as there is room for. */
export function CellLabel({ cell, label }: { cell: NamedCell; label: RowLabel }) {
  const { part, value, short, isNumber } = cell
  if (label === 'none') return null
  if (label === 'short') return <b className="numeric text-center font-semibold whitespace-nowrap">{short}</b>
  if (label === 'inline')
    return (
      <p className="px-[0.5em] leading-[1.2]">
        <b className="numeric font-semibold">{value}</b> {part}
      </p>
    )
  return (
    <div className="px-[0.5em] leading-[1.2]">
      <b
        className="numeric block font-semibold"
        style={isNumber ? { fontSize: `${numberScale}em`, lineHeight: 1.1 } : undefined}
      >
        {value}
      </b>
      <span className="block">{part}</span>
    </div>
  )
}
