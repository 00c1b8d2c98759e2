import { Form, useNavigation } from '@remix-run/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Dialog } from '#app/components/dialog.tsx'

/** Erasing asks once, and says what will be gone. */
export function EraseMyData() {
  const { t } = useTranslation(['mine', 'common'])
  const [asking, setAsking] = useState(false)
  const pending = useNavigation().state !== 'idle'
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t('eraseGo')}</Button>
      <Dialog role="alertdialog" title={t('eraseTitle')} isOpen={asking} onClose={() => setAsking(false)}>
        <p className="text-ink-2">{t('eraseWarning')}</p>
        <Form method="post" className="flex flex-wrap justify-end gap-3">
          <input type="hidden" name="intent" value="erase" />
          <Button onPress={() => setAsking(false)}>{t('common:cancel')}</Button>
          <Button type="submit" look="primary" isPending={pending}>
            {t('eraseYes')}
          </Button>
        </Form>
      </Dialog>
    </>
  )
}
