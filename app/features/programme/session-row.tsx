import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '#app/components/button.tsx'
import { Icon } from '#app/components/icon.tsx'
import { exerciseTexts } from '#app/locales/exercise-texts.ts'
import type { ProgrammeCohort } from '#server/context.ts'
import { RehearseButton } from '../rehearse/rehearse-button.tsx'
import { RunningRehearsals } from '../rehearse/running-rehearsals.tsx'

type Session = ProgrammeCohort['sessions'][number]
/** `people`: how many seats the cohort has. */
type SessionRowProps = { session: Session; zone: string; people: number; isNext: boolean }

/** One session: when, what, where it stands, and the way into it. */
export function SessionRow({ session, zone, people, isNext }: SessionRowProps) {
  const { t, i18n } = useTranslation(['programme', 'exercises'])
  const when = new Intl.DateTimeFormat(i18n.language, {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit'
  }).format(new Date(session.startsAt))
  const exercises = session.exercises.map(({ exercise }) => exerciseTexts(exercise, i18n).say('title')).join(' · ')
  return (
    <li
      className={`grid items-center gap-x-6 gap-y-2 border-t border-line px-5 py-4 sm:grid-cols-[2rem_1fr_auto] sm:px-7 ${isNext ? 'bg-accent/8' : ''}`}
    >
      <span className="numeric hidden text-xl text-ink-2 sm:block">{session.number}</span>
      <div>
        <p className="font-semibold">
          {session.title} <span className="ml-1 font-normal text-ink-2">{t(`list.${standing(session, isNext)}`)}</span>
        </p>
        <p className="text-sm text-ink-2">
          <time dateTime={session.startsAt}>{when}</time>
          {exercises ? ` · ${exercises}` : null}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        {session.exercises.some(({ stage }) => stage === 'revealed' || stage === 'closed') ? (
          <a href={`/console/${session.id}/cohort.pdf`} className={buttonClass('quiet', 'small')} download>
            <Icon name="download" />
            {t('list.report')}
          </a>
        ) : null}
        {session.ended ? null : (
          <RehearseButton
            sessionId={session.id}
            seats={people}
            rehearsals={session.rehearsals}
            isShort
            look="quiet"
            size="small"
          />
        )}
        <Link to={`/plan/${session.id}`} className={buttonClass('quiet', 'small')}>
          {t('list.plan')}
        </Link>
        <Link to={`/console/${session.id}`} className={buttonClass(isNext ? 'primary' : 'plain', 'small')}>
          {session.ended ? t('list.look') : t('list.open')}
        </Link>
      </div>
      <div className="col-span-full grid gap-2 empty:hidden sm:pl-14">
        <RunningRehearsals rehearsals={session.rehearsals} title={session.title} back="programme" />
      </div>
    </li>
  )
}

/** Where a session stands, as a key of its word. */
function standing(session: Session, isNext: boolean): 'done' | 'live' | 'next' | 'planned' {
  if (session.ended) return 'done'
  if (session.exercises.some(({ stage }) => stage !== null && stage !== 'closed')) return 'live'
  return isNext ? 'next' : 'planned'
}
