import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Dialog } from '#app/components/dialog.tsx'

type EndSessionProps = { isOpen: boolean; onClose: () => void; onEnd: () => void }

/** Asks once before the session ends. */
export function EndSession({ isOpen, onClose, onEnd }: EndSessionProps) {
  const { t } = useTranslation(['console', 'common'])
  const end = () => {
    onClose()
    onEnd()
  }
  return (
    <Dialog role="alertdialog" title={t('actions.endTitle')} isOpen={isOpen} onClose={onClose}>
      <p className="text-ink-2">{t('actions.endText')}</p>
      <p className="flex flex-wrap justify-end gap-3">
        <Button onPress={onClose}>{t('common:cancel')}</Button>
        <Button look="primary" onPress={end}>
          {t('next.end')}
        </Button>
      </p>
    </Dialog>
  )
}
