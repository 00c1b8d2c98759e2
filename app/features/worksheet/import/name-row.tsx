import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'
import type { ListedName } from './listed-name.ts'
import type { Standing } from './picks.ts'

type NameRowProps = {
  id: string
  name: ListedName
  standing: Standing
  /** Whether the list's focus is on it. */
  isActive: boolean
  /** Pixels from the top of the list. */
  top: number
  position: number
  all: number
  onPress: () => void
}

/** One person in the list. Its keys are the list's. */
export function NameRow({ id, name, standing, isActive, top, position, all, onPress }: NameRowProps) {
  const { t } = useTranslation('imports')
  const canTick = standing === 'free' || standing === 'ticked'
  const isTicked = standing === 'ticked'
  const hint = canTick ? [name.nickname, name.organisation].filter(Boolean).join(' · ') : t(standing)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys for all rows
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the list, which keeps it when rows go away
    <div
      id={id}
      role="option"
      aria-selected={isTicked}
      aria-disabled={!canTick}
      aria-posinset={position}
      aria-setsize={all}
      onClick={onPress}
      style={{ transform: `translateY(${top}px)` }}
      className={`absolute inset-x-0 flex h-14 items-center gap-3 border-b border-line px-3.5 ${canTick ? 'cursor-pointer hover:bg-sheet' : 'text-ink-2'} ${isActive ? '-outline-offset-3 outline-accent group-focus:outline-3' : ''}`}
    >
      <span
        aria-hidden="true"
        className={`grid size-6 flex-none place-items-center rounded-md border-2 ${isTicked ? 'border-accent bg-accent text-accent-ink' : canTick ? 'border-edge bg-sheet' : 'border-dashed border-line'}`}
      >
        {standing === 'free' ? null : <Icon name="check" className="text-sm" />}
      </span>
      <span className="grid min-w-0">
        <span dir="auto" className="truncate font-medium">
          {name.label}
        </span>
        {hint ? (
          <span dir="auto" className="truncate text-sm text-ink-2">
            {hint}
          </span>
        ) : null}
      </span>
    </div>
  )
}
