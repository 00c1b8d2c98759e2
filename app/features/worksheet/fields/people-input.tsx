import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'
import type { AnswerValue } from '#app/contract/change.ts'
import type { Contact } from '#app/contract/worksheet.ts'
import { Chip } from './chip.tsx'
import { PersonSearch } from './person-search.tsx'
import { questionLabel } from './question-label.ts'

type PeopleInputProps = {
  label: ReactNode
  several: boolean
  people: readonly Contact[]
  value: AnswerValue | undefined
  onAnswer: (value: AnswerValue) => void
  compact?: boolean
}

/** One person of the map, or several. "Nobody" is an answer of its own where several can be meant. */
export function PeopleInput({ label, several, people, value, onAnswer, compact = false }: PeopleInputProps) {
  const { t } = useTranslation('sheet')
  const legend = useId()
  const ids = Array.isArray(value) ? value : typeof value === 'string' ? [value] : []
  const chosen = ids.flatMap((id) => people.find((person) => person.id === id) ?? [])
  const isNobody = Array.isArray(value) && value.length === 0
  const give = (wanted: string[]) => onAnswer(several ? (wanted.length > 0 ? wanted : null) : (wanted[0] ?? null))
  return (
    <fieldset className="min-w-0" aria-labelledby={legend}>
      <legend id={legend} className={questionLabel(compact)}>
        {label}
      </legend>
      <div className="flex flex-wrap items-start gap-2">
        {chosen.map(({ id, label: name }) => (
          <button
            key={id}
            type="button"
            aria-label={t('takeAway', { name })}
            onClick={() => give(ids.filter((one) => one !== id))}
            className="inline-flex min-h-11 max-w-full items-center gap-2 rounded-control border border-accent bg-accent px-3.5 font-semibold text-accent-ink"
          >
            <bdi className="min-w-0 truncate">{name}</bdi>
            <Icon name="close" className="text-sm" />
          </button>
        ))}
        {several || chosen.length === 0 ? (
          <PersonSearch
            labelledBy={legend}
            people={people.filter(({ id }) => !ids.includes(id))}
            stayOpen={several}
            onPick={(id) => give(several ? [...ids, id] : [id])}
          />
        ) : null}
        {several ? (
          <Chip on={isNobody} onPress={() => onAnswer(isNobody ? null : [])}>
            {t('nobody')}
          </Chip>
        ) : null}
      </div>
    </fieldset>
  )
}
