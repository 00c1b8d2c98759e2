import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { WorksheetView } from '#app/live/worksheet-client.ts'

/** What has to be said above everything else: a newer version, a change the server would not take. */
export function Notices({ view, onRead }: { view: WorksheetView; onRead: () => void }) {
  const { t } = useTranslation(['worksheet', 'common', 'errors'])
  const { refused, connection } = view
  const [first] = refused
  const names = [...new Set(refused.flatMap(({ edit }) => (edit.kind === 'contact' ? [edit.label] : [])))]
  return (
    <div role="alert" className="fixed inset-x-0 top-0 z-20 mx-auto grid max-w-2xl gap-2 p-2 empty:hidden">
      {connection === 'outdated' ? (
        <Notice>
          <p>{t('common:connection.outdated')}</p>
          <Button look="primary" onPress={() => window.location.reload()}>
            {t('common:connection.reload')}
          </Button>
        </Notice>
      ) : null}
      {first ? (
        <Notice>
          <div className="min-w-0">
            <p className="font-semibold">{t('refused.title', { count: refused.length })}</p>
            {names.length > 0 ? (
              <p className="line-clamp-3 break-words">{t('refused.names', { names: names.join(', ') })}</p>
            ) : null}
            <p>{t(`errors:${first.code}`)}</p>
          </div>
          <Button onPress={onRead}>{t('refused.understood')}</Button>
        </Notice>
      ) : null}
    </div>
  )
}

function Notice({ children }: { children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 rounded-card border-2 border-dashed border-empty bg-sheet p-4 shadow-xl">
      {children}
    </div>
  )
}
