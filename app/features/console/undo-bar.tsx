import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Icon } from '#app/components/icon.tsx'
import type { Desk } from './use-desk.ts'

/** What was just done to the list, with the way back; stays until it is read, or the next is done. */
export function UndoBar({ desk: { undo, takeBack, forgetUndo } }: { desk: Desk }) {
  const { t } = useTranslation('desk')
  return (
    <div role="status" className="fixed inset-x-4 bottom-32 z-20 mx-auto max-w-lg empty:hidden">
      {undo ? (
        <div className="flex items-center gap-2 rounded-card border border-line bg-sheet py-2 pr-2 pl-5 shadow-xl">
          <p className="min-w-0 flex-1">
            {undo.kind === 'renamed'
              ? t('undo.renamed', { name: undo.name, before: undo.before })
              : t('undo.removed', { name: undo.name })}
          </p>
          <Button size="small" shortcut="U" onPress={takeBack}>
            {t('undo.go')}
          </Button>
          <Button look="quiet" size="small" aria-label={t('lead.dismiss')} onPress={forgetUndo}>
            <Icon name="close" />
          </Button>
        </div>
      ) : null}
    </div>
  )
}
