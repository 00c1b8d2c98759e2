import type { ReactNode } from 'react'
import { Icon } from '#app/components/icon.tsx'

type ChipProps = { on: boolean; onPress: () => void; children: ReactNode; compact?: boolean }

/** One of several that can all be on. The tick tells it, not the colour alone. */
export function Chip({ on, onPress, children, compact = false }: ChipProps) {
  return (
    <button
      type="button"
      aria-pressed={on}
      onClick={onPress}
      className={`inline-flex min-h-11 max-w-full items-center gap-1.5 rounded-control border border-line bg-sheet select-none hover:border-edge aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:font-semibold aria-pressed:text-accent-ink ${compact ? 'px-2.5 text-sm' : 'px-3.5'}`}
    >
      {on ? <Icon name="check" /> : null}
      <span className="min-w-0 break-words">{children}</span>
    </button>
  )
}
