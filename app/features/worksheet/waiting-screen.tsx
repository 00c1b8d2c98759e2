import { useTranslation } from 'react-i18next'
import type { WorksheetView } from '#app/live/worksheet-client.ts'
import { PrivacyPromise } from '../join/privacy-promise.tsx'
import { TopBar } from './top-bar.tsx'

/** Before a round: what happens next, and what the room may see. */
export function WaitingScreen({ view, text }: { view: WorksheetView; text: string }) {
  const { t } = useTranslation('worksheet')
  return (
    <div className="grid min-h-dvh grid-cols-1 grid-rows-[auto_1fr]">
      <TopBar view={view} title={view.session.title} />
      <main className="mx-auto grid w-full max-w-5xl content-center gap-8 px-5 py-10 sm:px-8 lg:grid-cols-[1fr_25rem] lg:items-center lg:gap-16">
        <div>
          <h1 className="statement text-4xl break-words sm:text-5xl" dir="auto">
            {t('waiting.title', { name: view.seat.name })}
          </h1>
          <p className="mt-4 text-xl text-ink-2" role="status">
            {text}
          </p>
        </div>
        <PrivacyPromise k={view.session.k} />
      </main>
    </div>
  )
}
