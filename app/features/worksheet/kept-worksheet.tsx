import { useTranslation } from 'react-i18next'
import type { WorksheetSnapshot } from '#app/contract/worksheet.ts'
import { useKept } from '#app/live/use-kept.ts'
import { WorksheetPage } from './worksheet-page.tsx'

/** A worksheet opened while the server is away: as this device has it, with everything that was typed. */
export function KeptWorksheet() {
  const { t } = useTranslation('worksheet')
  const initial = useKept<WorksheetSnapshot>(null)
  if (initial) return <WorksheetPage initial={initial} />
  // Nothing that would have to be fetched.
  return (
    <main className="mx-auto grid min-h-dvh max-w-xl content-center gap-4 px-6">
      <h1 className="statement text-4xl">{t('kept.title')}</h1>
      <p className="text-lg text-ink-2">{t('kept.text')}</p>
    </main>
  )
}
