import { useFetcher } from '@remix-run/react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { copyText } from '#app/components/copy-text.ts'
import { Dialog } from '#app/components/dialog.tsx'
import { FormError } from '#app/components/form-error.tsx'
import { inputClass } from '#app/components/text-field.tsx'
import type { ErrorCode } from '#app/contract/errors.ts'
import type { PersonView } from '#app/contract/room.ts'

type PersonLinkProps = { sessionId: string; person: PersonView; onClose: () => void }

/** Makes a personal link for one seat, on purpose and with what it means beside it. */
export function PersonLink({ sessionId, person, onClose }: PersonLinkProps) {
  const { t } = useTranslation(['console', 'common', 'errors'])
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)
  const { Form, data, state } = useFetcher<{ url: string } | { code: ErrorCode }>()
  const url = data && 'url' in data ? data.url : null
  const { name } = person

  const copy = async () => setCopied(await copyText(field.current))
  return (
    <Dialog title={t('people.linkTitle', { name })} isOpen onClose={onClose}>
      <p className="text-ink-2">{url ? t('people.linkOnly', { name }) : t('people.linkText')}</p>
      <FormError>{data && 'code' in data ? t(`errors:${data.code}`) : null}</FormError>
      {url ? (
        <div className="flex gap-2">
          <input
            ref={field}
            readOnly
            value={url}
            aria-label={t('people.link', { name })}
            className={`${inputClass} text-sm`}
          />
          <Button look="primary" onPress={copy}>
            {copied ? t('common:copied') : t('common:copy')}
          </Button>
        </div>
      ) : null}
      <Form
        method="post"
        action={`/console/${sessionId}/links`}
        onSubmit={() => setCopied(false)}
        className="justify-self-end"
      >
        <input type="hidden" name="seatId" value={person.seatId} />
        <Button type="submit" look={url ? 'quiet' : 'primary'} isPending={state !== 'idle'}>
          {url ? t('people.linkAgain') : t('people.linkMake')}
        </Button>
      </Form>
    </Dialog>
  )
}
