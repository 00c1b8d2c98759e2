import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button, buttonClass } from '#app/components/button.tsx'
import { PageFrame } from '#app/components/page-frame.tsx'
import type { ProgrammeCohort } from '#server/context.ts'
import { CohortCard } from './cohort-card.tsx'

/** Everything this facilitator runs, cohort by cohort. */
export function ProgrammeScreen({ cohorts }: { cohorts: ProgrammeCohort[] }) {
  const { t } = useTranslation('programme')
  const signOut = (
    <Form method="post" action="/sign-out">
      <Button type="submit" look="quiet" size="small">
        {t('signIn.signOut')}
      </Button>
    </Form>
  )
  return (
    <PageFrame width="wide" aside={signOut}>
      <div className="flex flex-wrap items-center gap-4">
        <h1 className="statement text-4xl">{t('list.title')}</h1>
        <Link to="/check" className={`${buttonClass('quiet')} sm:ml-auto`}>
          {t('list.check')}
        </Link>
        <Link to="/exercises" className={buttonClass()}>
          {t('list.ownExercises')}
        </Link>
        <Link to="/programme/new" className={buttonClass('primary')}>
          {t('list.start')}
        </Link>
      </div>
      {cohorts.length === 0 ? <p className="mt-10 max-w-prose text-lg text-ink-2">{t('list.empty')}</p> : null}
      <div className="mt-8 grid gap-8">
        {cohorts.map((cohort) => (
          <CohortCard key={cohort.id} cohort={cohort} />
        ))}
      </div>
    </PageFrame>
  )
}
