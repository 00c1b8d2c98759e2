import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '#app/components/button.tsx'
import { Icon } from '#app/components/icon.tsx'
import { type PlanChange, type PlanItem, planLimits } from '#app/contract/plan.ts'
import { ItemChoices } from './item-choices.tsx'
import { RestedField } from './rested-field.tsx'
import type { PlanFault } from './use-plan.ts'

type PlanRowProps = {
  item: PlanItem
  title: string
  place: number
  of: number
  fault: PlanFault | null
  onChange: (change: PlanChange) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** One item: what it is, how long it takes, its place, and what is chosen for it. */
export function PlanRow({ item, title, place, of, fault, onChange, onMove, onRemove }: PlanRowProps) {
  const { t } = useTranslation('plan')
  const { id, exercise } = item
  const refused = fault?.change.kind === 'settings' && fault.change.id === id ? fault.field : null

  function moveByKeys(event: KeyboardEvent) {
    const by = event.altKey ? { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key] : undefined
    if (!by) return
    event.preventDefault()
    onMove(by)
  }
  return (
    <li
      aria-label={title}
      data-item={id}
      onKeyDown={moveByKeys}
      className="grid gap-x-4 gap-y-2 rounded-card border border-line bg-sheet p-4 sm:grid-cols-[2rem_1fr_auto] sm:px-5"
    >
      <span className="numeric hidden pt-2 text-xl text-ink-2 sm:block">{place}</span>
      <div className="grid min-w-0 grid-cols-1 gap-x-4 gap-y-2 sm:grid-cols-[1fr_6rem] sm:items-end">
        {exercise || item.kind === 'exercise' ? (
          <p className="self-center">
            <span className="block text-[13px] text-ink-2">{t('kinds.exercise')}</span>
            <b className="font-semibold">{title}</b>
          </p>
        ) : (
          <RestedField
            label={`${t(`kinds.${item.kind}`)}: ${t('item.name')}`}
            value={item.title ?? ''}
            placeholder={t(`kinds.${item.kind}`)}
            maxLength={planLimits.titleLength}
            check={(text) =>
              text.trim().length > planLimits.titleLength ? t('faults.title', { most: planLimits.titleLength }) : null
            }
            onSave={(text) => onChange({ kind: 'title', id, title: text.trim() || null })}
          />
        )}
        <RestedField
          label={t('item.minutes')}
          spoken={t('item.minutesOf', { title })}
          className="max-w-28"
          value={String(item.minutes)}
          inputMode="numeric"
          maxLength={3}
          check={(text) => (minutesOf(text) === null ? t('faults.minutes', { most: planLimits.minutes }) : null)}
          onSave={(text) => onChange({ kind: 'minutes', id, minutes: minutesOf(text) ?? item.minutes })}
        />
      </div>
      <div className="flex items-start gap-1 sm:min-w-36">
        <PlaceButton label={t('item.up', { title })} icon="-rotate-90" isEnd={place === 1} onPress={() => onMove(-1)} />
        <PlaceButton
          label={t('item.down', { title })}
          icon="rotate-90"
          isEnd={place === of}
          onPress={() => onMove(1)}
        />
        {item.rounds === 0 ? (
          <button
            type="button"
            aria-label={t('item.remove', { title })}
            onClick={onRemove}
            className={`${buttonClass('quiet')} min-w-11 px-2 max-sm:ml-auto`}
          >
            <Icon name="close" />
          </button>
        ) : null}
      </div>
      <div className="grid gap-1 sm:col-span-2 sm:col-start-2">
        {item.rounds > 0 ? <p className="text-sm text-ink-2">{t('item.run')}</p> : null}
        {exercise ? (
          <ItemChoices
            exercise={exercise}
            settings={item.settings}
            refused={refused}
            onChoose={(settings) => onChange({ kind: 'settings', id, settings })}
          />
        ) : null}
      </div>
    </li>
  )
}

/** Stays where it is at either end of the list, so that the focus is not lost there. */
function PlaceButton(props: { label: string; icon: string; isEnd: boolean; onPress: () => void }) {
  const { label, icon, isEnd, onPress } = props
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={isEnd}
      onClick={() => (isEnd ? undefined : onPress())}
      className={`${buttonClass('quiet')} min-w-11 px-2 aria-disabled:opacity-45`}
    >
      <Icon name="arrow" className={icon} />
    </button>
  )
}

/** Whole minutes within what an item may take, or null. */
function minutesOf(text: string): number | null {
  const minutes = /^\s*\d+\s*$/.test(text) ? Number(text) : 0
  return minutes >= 1 && minutes <= planLimits.minutes ? minutes : null
}
