import { useFetcher } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { CopyField } from '#app/components/copy-field.tsx'
import { Dialog } from '#app/components/dialog.tsx'
import { FormError } from '#app/components/form-error.tsx'
import type { ErrorCode } from '#app/contract/errors.ts'
import type { PersonView } from '#app/contract/room.ts'

type PersonLinkProps = { sessionId: string; person: PersonView; onClose: () => void }

/** Makes a personal link for one seat, on purpose and with what it means beside it. */
export function PersonLink({ sessionId, person, onClose }: PersonLinkProps) {
  const { t } = useTranslation(['console', 'common', 'errors'])
  const { Form, data, state } = useFetcher<{ url: string } | { code: ErrorCode }>()
  const url = data && 'url' in data ? data.url : null
  const { name } = person

  return (
    <Dialog title={t('people.linkTitle', { name })} isOpen onClose={onClose}>
      <p className="text-ink-2">{url ? t('people.linkOnly', { name }) : t('people.linkText')}</p>
      <FormError>{data && 'code' in data ? t(`errors:${data.code}`) : null}</FormError>
      {url ? <CopyField label={t('people.link', { name })} value={url} /> : null}
      <Form method="post" action={`/console/${sessionId}/links`} className="justify-self-end">
        <input type="hidden" name="seatId" value={person.seatId} />
        <Button type="submit" look={url ? 'quiet' : 'primary'} isPending={state !== 'idle'}>
          {url ? t('people.linkAgain') : t('people.linkMake')}
        </Button>
      </Form>
    </Dialog>
  )
}
