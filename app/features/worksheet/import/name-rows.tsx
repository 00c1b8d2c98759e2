import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListedName } from './listed-name.ts'
import { NameRow } from './name-row.tsx'
import type { Standing } from './picks.ts'
import { useWindow } from './use-window.ts'

type NameRowsProps = {
  names: readonly ListedName[]
  standing: (name: ListedName) => Standing
  onToggle: (name: ListedName) => void
}

/**
 * A list of any length to tick from: only the rows near what is seen are drawn. Arrows, Page, Home and End go through
 * it, Space and Enter tick. The focus is the list's, and `aria-activedescendant` says which row it is on.
 */
export function NameRows({ names, standing, onToggle }: NameRowsProps) {
  const { t } = useTranslation('imports')
  const id = useId()
  const [active, setActive] = useState(0)
  const { scroller, rowHeight, first, end, onScroll, reveal, rowsSeen } = useWindow(names.length, 3.5)
  const drawn = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index)
  // The row the focus is on is there even when it was scrolled away.
  if (active < first || active >= end) drawn.push(active)

  function press(event: KeyboardEvent) {
    if (event.key === ' ' || event.key === 'Enter') {
      const name = names[active]
      if (name) onToggle(name)
    } else {
      const next = indexAfter(event.key, active, names.length, rowsSeen())
      if (next === null) return
      setActive(next)
      reveal(next)
    }
    event.preventDefault()
  }

  return (
    <div
      ref={scroller}
      role="listbox"
      tabIndex={0}
      aria-label={t('names')}
      aria-multiselectable="true"
      aria-activedescendant={`${id}-${active}`}
      onKeyDown={press}
      onScroll={onScroll}
      className="group relative min-h-0 flex-1 basis-96 overflow-y-auto rounded-control border border-line bg-paper"
    >
      <div role="presentation" style={{ height: names.length * rowHeight }}>
        {drawn.map((index) => {
          const name = names[index]
          return name ? (
            <NameRow
              key={index}
              id={`${id}-${index}`}
              name={name}
              standing={standing(name)}
              isActive={index === active}
              top={index * rowHeight}
              position={index + 1}
              all={names.length}
              onPress={() => {
                setActive(index)
                onToggle(name)
              }}
            />
          ) : null
        })}
      </div>
    </div>
  )
}

/** The row a key goes to; null when it goes nowhere. */
function indexAfter(key: string, from: number, count: number, page: number): number | null {
  const wanted: Record<string, number> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: count - 1
  }
  const next = wanted[key]
  return next === undefined ? null : Math.max(0, Math.min(count - 1, next))
}
