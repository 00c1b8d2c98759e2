import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Countdown } from '#app/components/countdown.tsx'
import { useTimeLeft } from '#app/live/use-time-left.ts'
import type { WorksheetView } from '#app/live/worksheet-client.ts'
import { EnteringBar } from './entering-bar.tsx'
import { OnBehalfNote } from './on-behalf-note.tsx'

/** The room's countdown, while there is one. */
function TimeLeft({ view: { state, clock, serverTime } }: { view: WorksheetView }) {
  const left = useTimeLeft(state.timer, clock, serverTime)
  return left === null ? null : (
    <Countdown seconds={left} isStopped={state.timer?.kind === 'stopped'} className="flex-none text-lg text-ink" />
  )
}

/** Where one is: the exercise, the session, and whose page this is. */
export function TopBar({ view, title }: { view: WorksheetView; title: string }) {
  const { t } = useTranslation(['worksheet', 'common'])
  const { session, seat, onBehalf } = view
  const isTheirs = onBehalf?.isTheirs ?? false
  return (
    <div>
      {isTheirs ? <EnteringBar name={seat.name} /> : null}
      <header className="flex min-h-14 items-center gap-x-4 border-b border-line bg-sheet px-5 text-[15px] text-ink-2 sm:min-h-16 sm:px-8">
        <b className="min-w-0 truncate text-ink">{title}</b>
        <TimeLeft view={view} />
        <span className="min-w-0 truncate max-md:hidden" dir="auto">
          {t('common:sessionOf', { number: session.number, sessions: session.sessions })}, {session.cohort}
        </span>
        {isTheirs ? null : <OwnPages name={seat.name} />}
      </header>
      <OnBehalfNote view={view} />
    </div>
  )
}

function OwnPages({ name }: { name: string }) {
  const { t } = useTranslation('worksheet')
  return (
    <>
      <a
        href="/me"
        className="ml-auto whitespace-nowrap underline decoration-line underline-offset-4 hover:text-ink max-sm:text-sm"
      >
        {t('myData')}
      </a>
      <Form method="post" action="/leave" className="flex min-w-0 items-center gap-1 max-sm:text-sm">
        <button
          type="submit"
          className="min-h-11 min-w-0 truncate underline decoration-line underline-offset-4 hover:text-ink"
        >
          <bdi>{t('leave', { name })}</bdi>
        </button>
      </Form>
    </>
  )
}
