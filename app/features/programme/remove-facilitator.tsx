import { Form, useNavigation } from '@remix-run/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Dialog } from '#app/components/dialog.tsx'
import type { ProgrammeCohort } from '#server/context.ts'

type RemoveFacilitatorProps = { cohortId: string; facilitator: ProgrammeCohort['facilitators'][number] }

/** Takes somebody, or oneself, out of those who run a cohort, after asking once. */
export function RemoveFacilitator({ cohortId, facilitator: { id, name, isMe } }: RemoveFacilitatorProps) {
  const { t } = useTranslation(['team', 'common'])
  const [asking, setAsking] = useState(false)
  const pending = useNavigation().state !== 'idle'
  return (
    <>
      <Button
        look="quiet"
        size="small"
        aria-label={isMe ? t('leave') : t('removeName', { name })}
        onPress={() => setAsking(true)}
      >
        {isMe ? t('leave') : t('remove')}
      </Button>
      <Dialog
        role="alertdialog"
        title={isMe ? t('leaveTitle') : t('removeTitle', { name })}
        isOpen={asking}
        onClose={() => setAsking(false)}
      >
        <p className="text-ink-2">{isMe ? t('leaveText') : t('removeText')}</p>
        <Form
          method="post"
          action="/programme/invites"
          navigate={false}
          onSubmit={() => setAsking(false)}
          className="flex flex-wrap justify-end gap-3"
        >
          <input type="hidden" name="cohortId" value={cohortId} />
          <Button onPress={() => setAsking(false)}>{t('common:cancel')}</Button>
          <Button type="submit" name="remove" value={id} look="primary" isPending={pending}>
            {isMe ? t('leaveYes') : t('removeYes', { name })}
          </Button>
        </Form>
      </Dialog>
    </>
  )
}
