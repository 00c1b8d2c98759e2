import { Form, useNavigation } from '@remix-run/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Dialog } from '#app/components/dialog.tsx'

/** Takes the demo cohort away for good, after asking once. */
export function DiscardDemo() {
  const { t } = useTranslation(['programme', 'common'])
  const [asking, setAsking] = useState(false)
  const pending = useNavigation().state !== 'idle'
  return (
    <>
      <Button size="small" onPress={() => setAsking(true)}>
        {t('list.discard')}
      </Button>
      <Dialog role="alertdialog" title={t('list.discardTitle')} isOpen={asking} onClose={() => setAsking(false)}>
        <p className="text-ink-2">{t('list.discardText')}</p>
        <Form method="post" className="flex flex-wrap justify-end gap-3">
          <input type="hidden" name="intent" value="discard-demo" />
          <Button onPress={() => setAsking(false)}>{t('common:cancel')}</Button>
          <Button type="submit" look="primary" isPending={pending}>
            {t('list.discardYes')}
          </Button>
        </Form>
      </Dialog>
    </>
  )
}
