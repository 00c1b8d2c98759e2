import { useTranslation } from 'react-i18next'
import { PageFrame } from '#app/components/page-frame.tsx'
import type { WorksheetSnapshot } from '#app/contract/worksheet.ts'
import { useKept } from '#app/live/use-kept.ts'
import { WorksheetPage } from './worksheet-page.tsx'

/** A worksheet opened while the server is away: as this device has it, with everything that was typed. */
export function KeptWorksheet() {
  const { t } = useTranslation('worksheet')
  const initial = useKept<WorksheetSnapshot>(null)
  if (initial) return <WorksheetPage initial={initial} />
  return (
    <PageFrame>
      <h1 className="statement text-4xl">{t('kept.title')}</h1>
      <p className="mt-4 text-lg text-ink-2">{t('kept.text')}</p>
    </PageFrame>
  )
}
