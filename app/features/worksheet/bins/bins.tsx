import { BinArea } from './bin-area.tsx'
import type { PartProps } from './card-button.tsx'
import { CircleOutlines, circlePart } from './circles.tsx'

const stacked = 'relative min-h-24 rounded-card border border-line bg-sheet/60 p-4'
const inCircles =
  'lg:absolute lg:min-h-0 lg:rounded-[28px] lg:border-transparent lg:bg-transparent lg:p-2 lg:items-center lg:text-center lg:[&_ul]:justify-center'

/** The places: below each other on a phone; where there is room, two overlapping shapes if that is what they are. */
export function Bins({ circles, ...parts }: PartProps & { circles: boolean }) {
  return (
    <div
      className={`relative grid min-h-0 grid-cols-1 content-start gap-3 sm:grid-cols-2 ${circles ? 'lg:block' : ''}`}
    >
      {circles ? <CircleOutlines /> : null}
      {parts.board.bins.map((bin) => {
        const part = circles ? circlePart(bin, parts.board.bins) : null
        return (
          <BinArea
            key={bin.id}
            {...parts}
            bin={bin}
            className={part ? `${stacked} ${inCircles} ${part.place}` : stacked}
            nameClass={part?.ink}
          />
        )
      })}
    </div>
  )
}
