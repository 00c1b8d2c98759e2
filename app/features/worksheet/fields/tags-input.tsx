import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Chip } from './chip.tsx'
import { questionLabel } from './question-label.ts'

type TagsInputProps = {
  legend: ReactNode
  tags: readonly { value: string; label: string }[]
  /** Empty says that none fits; null that nothing was said. */
  value: readonly string[] | null
  onAnswer: (value: string[] | null) => void
  compact?: boolean
}

/** Any number of a few. "None of these" is an answer of its own, because an open question is not a no. */
export function TagsInput({ legend, tags, value, onAnswer, compact = false }: TagsInputProps) {
  const { t } = useTranslation('sheet')
  const isNone = value?.length === 0
  const toggle = (tag: string) => {
    const chosen = tags.map((one) => one.value).filter((one) => (value ?? []).includes(one) !== (one === tag))
    onAnswer(chosen.length > 0 ? chosen : null)
  }
  return (
    <fieldset className="min-w-0">
      <legend className={questionLabel(compact)}>{legend}</legend>
      <div className="flex flex-wrap gap-1.5">
        {tags.map((tag) => (
          <Chip
            key={tag.value}
            compact={compact}
            on={value?.includes(tag.value) ?? false}
            onPress={() => toggle(tag.value)}
          >
            {tag.label}
          </Chip>
        ))}
        <Chip compact={compact} on={isNone} onPress={() => onAnswer(isNone ? null : [])}>
          {t('none')}
        </Chip>
      </div>
    </fieldset>
  )
}
