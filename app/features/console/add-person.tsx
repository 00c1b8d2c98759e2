import { useTranslation } from 'react-i18next'
import { Dialog } from '#app/components/dialog.tsx'
import { NameForm } from './name-form.tsx'
import type { Desk } from './use-desk.ts'

/** Somebody who came and was not expected. */
export function AddPerson({ desk, isOpen, onClose }: { desk: Desk; isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('desk')
  return (
    <Dialog title={t('add.title')} isOpen={isOpen} onClose={onClose}>
      <NameForm label={t('add.name')} go={t('add.go')} name="" onName={desk.add} onDone={onClose} />
    </Dialog>
  )
}
