import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'
import type { Edit } from '#app/contract/change.ts'
import type { Contact } from '#app/contract/worksheet.ts'
import { useAnnounce } from '../announcer.tsx'
import { namesIn } from './names.ts'

type NameListProps = { contacts: readonly Contact[]; edit: (...edits: Edit[]) => void }

/** Everybody so far, the newest first, so that what was just written is seen to be there. */
export function NameList({ contacts, edit }: NameListProps) {
  const { t } = useTranslation('worksheet')
  return (
    <section aria-labelledby="on-map" className="rounded-card border border-line bg-sheet p-4 sm:p-5">
      <h2 id="on-map" className="numeric text-sm font-semibold text-ink-2">
        {t('map.onMap', { count: contacts.length })}
      </h2>
      {contacts.length === 0 ? (
        <p className="hollow mt-4 grid min-h-24 place-items-center rounded-control p-4 text-center">
          {t('map.noneYet')}
        </p>
      ) : (
        <ul className="mt-3 flex max-h-[52vh] flex-wrap content-start gap-2 overflow-y-auto p-0.5 max-lg:max-h-none">
          {contacts.toReversed().map((contact) => (
            <NameChip key={contact.id} contact={contact} edit={edit} />
          ))}
        </ul>
      )}
    </section>
  )
}

function NameChip({ contact, edit }: { contact: Contact; edit: NameListProps['edit'] }) {
  const { t } = useTranslation('worksheet')
  const announce = useAnnounce()
  const [draft, setDraft] = useState<string | null>(null)
  const { id: contactId, label } = contact

  function rename() {
    const [name] = namesIn(draft ?? '') ?? []
    if (name && name !== label) edit({ kind: 'contact', contactId, label: name })
    setDraft(null)
  }

  return (
    <li className="flex max-w-full items-stretch overflow-hidden rounded-control border border-line bg-paper">
      {draft === null ? (
        <button
          type="button"
          onClick={() => setDraft(label)}
          aria-label={t('map.rename', { name: label })}
          className="min-h-11 min-w-0 truncate pl-3.5 text-left font-medium"
        >
          <bdi>{label}</bdi>
        </button>
      ) : (
        <input
          ref={(field) => field?.focus()}
          dir="auto"
          aria-label={t('map.newName', { name: label })}
          value={draft}
          maxLength={500}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={rename}
          onKeyDown={(event) => {
            if (event.key === 'Enter') rename()
            if (event.key === 'Escape') setDraft(null)
          }}
          className="min-h-11 w-44 min-w-0 bg-sheet pl-3.5"
        />
      )}
      <button
        type="button"
        aria-label={t('map.remove', { name: label })}
        onClick={() => {
          edit({ kind: 'leave', contactId })
          announce(t('map.removed', { name: label }))
        }}
        className="grid min-h-11 w-10 flex-none place-items-center text-ink-2 hover:text-empty"
      >
        <Icon name="close" className="text-sm" />
      </button>
    </li>
  )
}
