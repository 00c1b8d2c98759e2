import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'

/** Above a worksheet that is not one's own, always: whose it is, and the way out. */
export function EnteringBar({ name }: { name: string }) {
  const { t } = useTranslation('worksheet')
  return (
    <Form
      method="post"
      action="/on-behalf"
      className="flex flex-wrap items-center gap-x-4 gap-y-1 bg-accent px-5 py-2 text-accent-ink sm:px-8"
    >
      <p className="min-w-0 flex-1 basis-64">
        <b className="font-semibold">{t('onBehalf.entering', { name })}</b>{' '}
        <span className="text-sm">{t('onBehalf.care', { name })}</span>
      </p>
      <input type="hidden" name="intent" value="end" />
      <Button type="submit" size="small">
        {t('onBehalf.end')}
      </Button>
    </Form>
  )
}
