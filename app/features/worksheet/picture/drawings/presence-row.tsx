import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Presence } from '#app/domain/picture/look.ts'
import { NameChips } from './name-chips.tsx'
import { presenceLooks } from './presence-looks.ts'

type PresenceRowProps = {
  label: string
  presence: Presence
  people: readonly string[]
  /** Of those, the ones that count; all of them unless said. */
  counted?: readonly string[]
  nameOf: (contactId: string) => string
  /** A line under the names. */
  note?: ReactNode
}

/** One thing and who stands behind it: a block that tells how many by its shape, and the names beside it. */
export function PresenceRow({ label, presence, people, counted = people, nameOf, note }: PresenceRowProps) {
  const { t } = useTranslation('picture')
  return (
    <div className="grid grid-cols-1 items-stretch gap-x-4 gap-y-2 sm:grid-cols-[13rem_1fr]">
      <dt
        className={`flex min-h-16 min-w-0 items-center gap-3 rounded-card px-4 py-2 leading-tight ${presenceLooks[presence]}`}
      >
        {presence === 'open' ? null : <b className="numeric text-2xl">{counted.length}</b>}
        <span className="min-w-0 font-semibold">{label}</span>
      </dt>
      <dd className="grid min-w-0 content-center gap-1.5 pb-2 sm:pb-0">
        {people.length > 0 ? (
          <NameChips people={people} nameOf={nameOf} faded={people.filter((id) => !counted.includes(id))} />
        ) : (
          <p className={presence === 'open' ? 'text-ink-2' : 'text-empty max-sm:sr-only'}>
            {t(presence === 'open' ? 'notAnswered' : 'nobody')}
          </p>
        )}
        {note}
      </dd>
    </div>
  )
}
