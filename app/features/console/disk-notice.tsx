import { useTranslation } from 'react-i18next'

/** Across the console while the server's disk is full: what it means for the room, and what to do. */
export function DiskNotice({ isFull }: { isFull: boolean }) {
  const { t } = useTranslation('console')
  return (
    <div role="alert" className="empty:hidden">
      {isFull ? (
        <div className="border-b-2 border-dashed border-empty bg-sheet px-4 py-3 lg:px-6">
          <p className="statement text-lg leading-snug">{t('disk.full')}</p>
          <p className="text-[15px] text-ink-2">{t('disk.help')}</p>
        </div>
      ) : null}
    </div>
  )
}
