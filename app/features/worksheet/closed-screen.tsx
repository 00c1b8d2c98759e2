import { useTranslation } from 'react-i18next'
import { buttonClass } from '#app/components/button.tsx'
import { Icon } from '#app/components/icon.tsx'
import type { Exercise } from '#app/contract/exercise.ts'
import type { Worksheet } from '#app/contract/worksheet.ts'
import { SaveBadge } from '#app/live/save-badge.tsx'
import type { WorksheetView } from '#app/live/worksheet-client.ts'
import { PersonalPicture } from './picture/personal-picture.tsx'
import { TopBar } from './top-bar.tsx'

type ClosedScreenProps = { view: WorksheetView; exercise: Exercise | null; worksheet: Worksheet | null }

/** The round or the session is over: thanks, and one's own pages to take along. */
export function ClosedScreen({ view, exercise, worksheet }: ClosedScreenProps) {
  const { t } = useTranslation('worksheet')
  const { state, save } = view
  const waits = save.kind !== 'saved' && save.kind !== 'nothing'
  return (
    <div className="grid min-h-dvh grid-cols-1 grid-rows-[auto_1fr]">
      <TopBar view={view} title={view.session.title} />
      <main className="mx-auto grid w-full max-w-2xl content-start gap-8 px-5 py-10 sm:py-14">
        <div>
          <h1 className="statement text-4xl break-words sm:text-5xl" dir="auto">
            {t('closed.title', { name: view.seat.name })}
          </h1>
          <p className="mt-3 text-lg text-ink-2" role="status">
            {t(state.ended ? 'closed.session' : 'closed.round')}
          </p>
        </div>
        {waits ? <SaveBadge save={save} durable={view.durable} zone={view.session.zone} /> : null}
        <div className="grid justify-items-start gap-2">
          <a href={`/me/${state.sessionId}/report.pdf`} download className={buttonClass('primary', 'large')}>
            <Icon name="download" />
            {t('closed.download')}
          </a>
          <p className="text-[15px] text-ink-2">
            {t('closed.note')}{' '}
            <a href="/me" className="text-accent underline underline-offset-4">
              {t('myData')}
            </a>
          </p>
        </div>
        {exercise && worksheet ? (
          <div className="border-t border-line pt-8">
            <PersonalPicture exercise={exercise} worksheet={worksheet} now={view.serverTime} level="h2" />
          </div>
        ) : null}
      </main>
    </div>
  )
}
