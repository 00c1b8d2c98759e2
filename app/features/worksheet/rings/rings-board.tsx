import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBox } from '#app/components/charts/use-box.ts'
import { useExerciseText } from '#app/components/exercise-text.ts'
import { side } from '#app/domain/picture/bands.ts'
import type { BoardProps } from '../board-props.ts'
import { Choices } from '../fields/choices.tsx'
import { PersonCard } from './person-card.tsx'
import { type DragMode, RingsPicture } from './rings-picture.tsx'
import { useRings } from './use-rings.ts'
import { useZoom } from './use-zoom.ts'
import { ZoomButtons } from './zoom-buttons.tsx'

/** Height of letters at first, in pixels. */
const letterPixels = 13

/** The map as a picture to work on: me in the middle, people on rings, lines between those who know each other. */
export function RingsBoard({ starts, ...props }: BoardProps & { starts: DragMode }) {
  const { exercise } = props
  const { t } = useTranslation('rings')
  const say = useExerciseText(exercise)
  const svg = useRef<SVGSVGElement>(null)
  const ghost = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const [mode, setMode] = useState(starts)
  const rings = useRings(props, svg)
  const zoom = useZoom(box)
  const [inner, size] = useBox()
  // Letters grow more slowly than the picture, so that more names find room.
  const letter = (letterPixels * zoom.factor ** 0.4 * side) / (size?.width ?? side)
  return (
    <section
      aria-labelledby="rings-ask"
      onKeyDown={zoom.press}
      className="grid grid-cols-1 gap-5 lg:grid-cols-[minmax(0,1fr)_19rem] lg:grid-rows-[auto_1fr] lg:gap-x-7"
    >
      <div
        ref={box}
        className="@container-size h-[clamp(24rem,calc(100dvh-14rem),60rem)] [--least:39rem] lg:h-[clamp(26rem,calc(100dvh-18.5rem),60rem)] lg:pointer-fine:[--least:26rem] touch-pan-x touch-pan-y overflow-auto overscroll-contain rounded-card border border-line bg-paper lg:row-span-2"
      >
        {/* Never so small that a finger misses: on a phone the picture is wider than the screen and scrolls. */}
        <div
          style={{ width: `calc(max(var(--least), min(100cqw, 100cqh)) * ${zoom.factor})` }}
          ref={inner}
          className="mx-auto aspect-square p-5"
        >
          <RingsPicture rings={rings} mode={mode} svg={svg} ghost={ghost} say={say} letter={letter} />
        </div>
      </div>
      <div className="grid content-start gap-4 max-lg:order-first">
        <div>
          <h1 id="rings-ask" className="statement text-[27px]">
            {t(`ask.${mode}`)}
          </h1>
          <p className="mt-1.5 text-ink-2">{t(`hint.${mode}`)}</p>
          <p id="rings-keys" className="sr-only">
            {t('keys')}
          </p>
        </div>
        <div className="flex flex-wrap items-end justify-between gap-3">
          {exercise.asksTies ? (
            <Choices
              legend={t('mode.label')}
              choices={[
                { value: 'place', label: t('mode.place') },
                { value: 'lines', label: t('mode.lines') }
              ]}
              value={mode}
              onChange={(chosen) => setMode(chosen ?? mode)}
            />
          ) : null}
          <ZoomButtons zoom={zoom} />
        </div>
      </div>
      <PersonCard rings={rings} say={say} />
    </section>
  )
}
