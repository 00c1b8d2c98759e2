import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { useExerciseText } from '#app/components/exercise-text.ts'
import type { Exercise } from '#app/contract/exercise.ts'
import { isItemId } from '#app/contract/item-id.ts'
import { uuid } from '#app/live/uuid.ts'
import { useAnnounce } from '../announcer.tsx'
import type { BoardProps } from '../board-props.ts'
import type { FieldSetting } from '../fields/field-setting.ts'
import { dayOf } from '../fields/field-values.ts'
import { Examples } from './examples.tsx'
import { ItemCard } from './item-card.tsx'
import { hasComeToPass, itemFields } from './item-fields.ts'

type ItemsSectionProps = BoardProps & { items: NonNullable<Exercise['items']>; setting: FieldSetting }

/** A list of one's own: added blank or from an example, written in place, taken off with the way back by undo. */
export function ItemsSection({ exercise, worksheet, now, zone, edit, items, setting }: ItemsSectionProps) {
  const { t } = useTranslation('sheet')
  const say = useExerciseText(exercise)
  const announce = useAnnounce()
  const section = useRef<HTMLElement>(null)
  const [blankId, setBlankId] = useState<string | null>(null)
  const fresh = useRef<string | null>(null)
  const listed = worksheet.rows.filter(({ id }) => isItemId(id))
  const fields = itemFields(exercise)
  const today = dayOf(now, zone)
  // A blank one is written down with its first answer, so that an empty line never counts as something planned.
  const shown = blankId && !listed.some(({ id }) => id === blankId) ? [...listed, { id: blankId, answers: {} }] : listed
  const isFull = shown.length >= items.most
  const words = items.fields.find(({ kind }) => kind === 'words')

  // A new one is drawn a moment after it was asked for; then the cursor goes there.
  useEffect(() => {
    const card = fresh.current && section.current?.querySelector(`[data-item="${fresh.current}"]`)
    if (!card) return
    fresh.current = null
    card.querySelector<HTMLElement>('input, select, button')?.focus()
  })

  function addBlank() {
    const id = uuid()
    fresh.current = id
    setBlankId(id)
  }
  function addExample(text: string) {
    const id = uuid()
    fresh.current = id
    if (words) edit({ kind: 'row', rowId: id, fields: { [words.id]: text } })
  }
  function remove(id: string) {
    if (id === blankId) setBlankId(null)
    if (listed.some((item) => item.id === id)) edit({ kind: 'dropRow', rowId: id })
    announce(t('list.removed'))
    section.current?.querySelector<HTMLElement>('[data-add]')?.focus()
  }

  return (
    <section ref={section} aria-labelledby="items" className="grid grid-cols-1 gap-3">
      <h2 id="items" className="statement text-xl">
        {say('items.title')}
      </h2>
      {shown.length === 0 ? (
        <p className="rounded-card border-2 border-dashed border-edge p-6 text-center text-ink-2">
          {say('items.empty')}
        </p>
      ) : null}
      <ol className="grid grid-cols-1 gap-3">
        {shown.map((item, index) => (
          <ItemCard
            key={item.id}
            item={item}
            title={`${say('items.one')} ${index + 1}`}
            fields={fields}
            // Who takes a list up again says first what became of what is on it.
            isFollowedUp={item.id in worksheet.hints || hasComeToPass(fields, item.answers, today)}
            setting={setting}
            onAnswer={(field, value) => edit({ kind: 'row', rowId: item.id, fields: { [field]: value } })}
            onRemove={() => remove(item.id)}
          />
        ))}
      </ol>
      <div className="flex flex-wrap items-center gap-3">
        {/* One blank line is enough: the next comes when this one says something. */}
        <Button data-add onPress={addBlank} isDisabled={isFull || shown.length > listed.length}>
          {say('items.add')}
        </Button>
        {isFull ? <p className="text-ink-2">{t('list.full', { count: items.most })}</p> : null}
      </div>
      {words && !isFull ? <Examples exercise={exercise} onPick={addExample} /> : null}
    </section>
  )
}
