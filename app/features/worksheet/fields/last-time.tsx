import { useTranslation } from 'react-i18next'
import { useOptionText } from '#app/components/exercise-text.ts'
import type { AnswerValue } from '#app/contract/change.ts'
import type { Field } from '#app/contract/exercise.ts'
import type { FieldSetting } from './field-setting.ts'
import { monthName } from './field-values.ts'

type LastTimeProps = { field: Field; setting: FieldSetting; value: NonNullable<AnswerValue> }

/** What one answered the last time, beside the question: a start, not an answer. People who left the map are not named. */
export function LastTime({ field, setting, value }: LastTimeProps) {
  const { t, i18n } = useTranslation(['sheet', 'common'])
  const optionText = useOptionText(setting.exercise)
  const nameOf = (id: string) => setting.people.find((person) => person.id === id)?.label
  const list = (words: (string | undefined)[]) =>
    new Intl.ListFormat(i18n.language, { type: 'unit' }).format(words.filter((word) => word !== undefined))

  function inWords(): string {
    const each = Array.isArray(value) ? value : [String(value)]
    switch (field.kind) {
      case 'yesNo':
        return t(value ? 'common:yes' : 'common:no')
      case 'month':
        return monthName(String(value), i18n.language)
      case 'tags':
        return each.length === 0 ? t('none') : list(each.map((one) => optionText(field.id, one)))
      case 'contacts':
        return each.length === 0 ? t('nobody') : list(each.map(nameOf))
      case 'contact':
        return list(each.map(nameOf))
      case 'scale':
      case 'choice':
        return list(each.map((one) => optionText(field.id, one)))
      case 'date':
      case 'number':
      case 'words':
        return String(value)
    }
  }

  const answer = inWords()
  if (answer === '') return null
  return (
    <p className="mt-1 text-[13px] text-ink-2">
      <bdi>{t('lastTime', { answer })}</bdi>
    </p>
  )
}
