import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Icon } from '#app/components/icon.tsx'
import type { Activity, PersonView } from '#app/contract/room.ts'
import { peopleInOrder } from './people-order.ts'
import { PersonDialog } from './person-dialog.tsx'
import { PersonLink } from './person-link.tsx'
import { RemovedPeople } from './removed-people.tsx'
import type { Console } from './use-console.ts'

const marks: Record<Activity, string> = {
  handedIn: 'border-accent bg-accent',
  writing: 'border-accent bg-[linear-gradient(90deg,var(--accent)_50%,transparent_50%)]',
  here: 'border-accent',
  away: 'border-dashed border-ink-2',
  absent: 'border-dotted border-edge opacity-60'
}

/** Who is here and how far, never what they wrote. */
export function PeopleList({ console, onAdd }: { console: Console; onAdd: () => void }) {
  const { t, i18n } = useTranslation(['console', 'desk'])
  const [linkFor, setLinkFor] = useState<PersonView | null>(null)
  const [shown, show] = useState<PersonView | null>(null)
  const { room, desk } = console
  const { people, session, state } = room
  const stateOf = ({ activity, wantsHelp }: PersonView) => {
    if (wantsHelp) return t('people.help')
    const tooLate = activity === 'writing' && state.round !== null && state.round.stage !== 'open'
    return tooLate ? t('people.unfinished') : t(`people.activity.${activity}`)
  }
  return (
    <aside id="people" aria-label={t('people.title')} className="scroll-mt-12">
      <h2 className="mb-2 flex justify-between text-[13px] font-semibold text-ink-2">
        {t('people.title')} <span className="numeric font-normal">{people.length}</span>
      </h2>
      <ul>
        {peopleInOrder(people, i18n.language).map((person) => (
          <li
            key={person.seatId}
            className={`flex items-center gap-2 ${person.wantsHelp ? '-mx-2.5 rounded-control bg-thin/25 px-2.5' : 'border-b border-line/60'}`}
          >
            <i aria-hidden="true" className={`size-[15px] flex-none rounded-full border-2 ${marks[person.activity]}`} />
            <bdi className="min-w-0 flex-1 truncate py-2">{person.name}</bdi>
            <span className={`flex-none text-[13.5px] ${person.wantsHelp ? 'font-semibold text-ink' : 'text-ink-2'}`}>
              {stateOf(person)}
            </span>
            <button
              type="button"
              aria-label={t('desk:person.more', { name: person.name })}
              onClick={() => show(person)}
              className="-mr-2.5 grid size-8 flex-none place-items-center rounded-control text-ink-2 hover:bg-ink/5 hover:text-ink"
            >
              <Icon name="more" />
            </button>
          </li>
        ))}
      </ul>
      <p className="mt-2 grid">
        <Button look="quiet" size="small" shortcut="M" onPress={onAdd}>
          {t('desk:add.open')}
        </Button>
      </p>
      <RemovedPeople desk={desk} />
      {shown ? (
        <PersonDialog
          console={console}
          person={shown}
          onLink={() => {
            show(null)
            setLinkFor(shown)
          }}
          onClose={() => show(null)}
        />
      ) : null}
      {linkFor ? <PersonLink sessionId={session.id} person={linkFor} onClose={() => setLinkFor(null)} /> : null}
    </aside>
  )
}
