import { useFetcher } from '@remix-run/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { CopyField } from '#app/components/copy-field.tsx'
import { Dialog } from '#app/components/dialog.tsx'
import { FormError } from '#app/components/form-error.tsx'
import { TextField } from '#app/components/text-field.tsx'
import type { ErrorCode } from '#app/contract/errors.ts'

/** Asks whom it is for, and shows the link this once. */
export function InviteDialog({ cohortId, onClose }: { cohortId: string; onClose: () => void }) {
  const { t } = useTranslation(['team', 'errors'])
  const [name, setName] = useState('')
  const { Form, data, state } = useFetcher<{ url: string | null } | { code: ErrorCode }>()
  const url = data && 'url' in data ? data.url : null
  return (
    <Dialog title={t('dialog.title')} isOpen onClose={onClose}>
      <p className="text-ink-2">{url ? t('dialog.only', { name }) : t('dialog.text')}</p>
      <FormError>{data && 'code' in data ? t(`errors:${data.code}`) : null}</FormError>
      {url ? (
        <CopyField label={t('dialog.link', { name })} value={url} />
      ) : (
        <Form method="post" action="/programme/invites" className="grid gap-5">
          <input type="hidden" name="cohortId" value={cohortId} />
          <TextField
            label={t('dialog.name')}
            name="name"
            value={name}
            onChange={setName}
            isRequired
            maxLength={80}
            autoFocus
          />
          <Button type="submit" look="primary" isPending={state !== 'idle'} className="justify-self-end">
            {t('dialog.make')}
          </Button>
        </Form>
      )}
    </Dialog>
  )
}
