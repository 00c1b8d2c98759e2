import { useTranslation } from 'react-i18next'
import type { ProgrammeCohort } from '#server/context.ts'
import { CohortTeam } from './cohort-team.tsx'
import { DiscardDemo } from './discard-demo.tsx'
import { SessionRow } from './session-row.tsx'

/** One cohort and its sessions; the demo says that it is one. */
export function CohortCard({ cohort }: { cohort: ProgrammeCohort }) {
  const { t } = useTranslation('programme')
  const next = cohort.sessions.find((session) => !session.ended)
  return (
    <section aria-labelledby={cohort.id} className="rounded-card border border-line bg-sheet">
      <header className="grid gap-1 px-5 py-5 sm:px-7">
        <h2 id={cohort.id} className="statement text-2xl">
          {cohort.title}
        </h2>
        <p className="text-ink-2">
          {t('list.people', { count: cohort.people })} · {cohort.zone.replaceAll('_', ' ')} ·{' '}
          {t('list.promise', { k: cohort.k })}
        </p>
      </header>
      {cohort.isDemo ? (
        <div className="mx-5 mb-5 grid gap-3 rounded-control bg-accent/8 px-5 py-4 sm:mx-7 sm:grid-cols-[1fr_auto] sm:items-center sm:gap-8">
          <p>
            <strong className="font-semibold">{t('list.demoTitle')}.</strong> {t('list.demo')}
          </p>
          <DiscardDemo />
        </div>
      ) : null}
      <ol>
        {cohort.sessions.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            zone={cohort.zone}
            people={cohort.people}
            isNext={session === next}
          />
        ))}
      </ol>
      <CohortTeam cohort={cohort} />
    </section>
  )
}
