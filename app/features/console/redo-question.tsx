import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Dialog } from '#app/components/dialog.tsx'

type RedoQuestionProps = { isOpen: boolean; onClose: () => void; onRedo: () => void }

/** Asks once before an exercise is run again. */
export function RedoQuestion({ isOpen, onClose, onRedo }: RedoQuestionProps) {
  const { t } = useTranslation(['console', 'common'])
  const redo = () => {
    onClose()
    onRedo()
  }
  return (
    <Dialog role="alertdialog" title={t('actions.redoTitle')} isOpen={isOpen} onClose={onClose}>
      <p className="text-ink-2">{t('actions.redoText')}</p>
      <p className="flex flex-wrap justify-end gap-3">
        <Button onPress={onClose}>{t('common:cancel')}</Button>
        <Button look="primary" onPress={redo}>
          {t('actions.redoYes')}
        </Button>
      </p>
    </Dialog>
  )
}
