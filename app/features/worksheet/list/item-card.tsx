import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'
import type { AnswerValue } from '#app/contract/change.ts'
import type { Worksheet } from '#app/contract/worksheet.ts'
import { FieldInput } from '../fields/field-input.tsx'
import type { FieldSetting } from '../fields/field-setting.ts'
import type { ItemFields } from './item-fields.ts'

type ItemCardProps = {
  item: Worksheet['rows'][number]
  title: string
  fields: ItemFields
  /** There can be something to say about what became of it. */
  isFollowedUp: boolean
  setting: FieldSetting
  onAnswer: (field: string, value: AnswerValue) => void
  onRemove: () => void
}

/** One thing on the list. What became of it is asked once there can be something to say. */
export function ItemCard({ item, title, fields, isFollowedUp, setting, onAnswer, onRemove }: ItemCardProps) {
  const { t } = useTranslation('sheet')
  const { first, later } = fields
  // Without a name on the map there is nobody to choose.
  const asked = [...(isFollowedUp ? later : []), ...first].filter(
    ({ kind }) => kind !== 'contact' || setting.people.length > 0
  )
  return (
    <li data-item={item.id} className="rounded-card border border-line bg-sheet p-5">
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {asked.map((field) => (
          <div key={field.id} className={field.kind === 'choice' || field.kind === 'scale' ? 'sm:col-span-2' : ''}>
            <FieldInput
              field={field}
              setting={setting}
              value={item.answers[field.id]}
              onAnswer={(value) => onAnswer(field.id, value)}
            />
          </div>
        ))}
      </div>
      <div className="mt-4 flex items-center justify-between gap-3 text-sm text-ink-2">
        <span className="numeric">{title}</span>
        <button
          type="button"
          aria-label={t('list.remove', { name: title })}
          onClick={onRemove}
          className="inline-flex min-h-11 items-center gap-1.5 px-2 hover:text-empty"
        >
          <Icon name="close" />
          {t('list.removeShort')}
        </button>
      </div>
    </li>
  )
}
