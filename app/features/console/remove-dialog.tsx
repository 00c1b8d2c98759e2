import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Dialog } from '#app/components/dialog.tsx'

type RemoveDialogProps = { name: string; onRemove: () => void; onClose: () => void }

/** Says what goes before somebody is taken off the list. */
export function RemoveDialog({ name, onRemove, onClose }: RemoveDialogProps) {
  const { t } = useTranslation(['desk', 'common'])
  return (
    <Dialog role="alertdialog" title={t('remove.title', { name })} isOpen onClose={onClose}>
      <p className="text-ink-2">{t('remove.text', { name })}</p>
      <p className="flex flex-wrap justify-end gap-3">
        <Button onPress={onClose}>{t('common:cancel')}</Button>
        <Button
          look="primary"
          onPress={() => {
            onClose()
            onRemove()
          }}
        >
          {t('remove.yes')}
        </Button>
      </p>
    </Dialog>
  )
}
