import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'
import type { Activity, ConsoleSnapshot, PersonView } from '#app/contract/room.ts'
import { peopleInOrder } from './people-order.ts'
import { PersonLink } from './person-link.tsx'

const marks: Record<Activity, string> = {
  handedIn: 'border-accent bg-accent',
  writing: 'border-accent bg-[linear-gradient(90deg,var(--accent)_50%,transparent_50%)]',
  here: 'border-accent',
  away: 'border-dashed border-ink-2',
  absent: 'border-dotted border-edge opacity-60'
}

/** Who is here and how far, never what they wrote. */
export function PeopleList({ room }: { room: ConsoleSnapshot }) {
  const { t, i18n } = useTranslation('console')
  const [linkFor, setLinkFor] = useState<PersonView | null>(null)
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
            {room.rehearsal ? null : (
              <button
                type="button"
                aria-label={t('people.link', { name: person.name })}
                onClick={() => setLinkFor(person)}
                className="-mr-2.5 grid size-8 flex-none place-items-center rounded-control text-ink-2 hover:bg-ink/5 hover:text-ink"
              >
                <Icon name="link" />
              </button>
            )}
          </li>
        ))}
      </ul>
      {linkFor ? <PersonLink sessionId={session.id} person={linkFor} onClose={() => setLinkFor(null)} /> : null}
    </aside>
  )
}
