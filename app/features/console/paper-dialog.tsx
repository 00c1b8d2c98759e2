import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Dialog } from '#app/components/dialog.tsx'
import type { PersonView } from '#app/contract/room.ts'

type PaperDialogProps = { sessionId: string; person: PersonView; onClose: () => void }

/** Entering for somebody begins with the facilitator saying that they were asked to; it opens in a tab of its own. */
export function PaperDialog({ sessionId, person, onClose }: PaperDialogProps) {
  const { t } = useTranslation(['desk', 'common'])
  const { name, seatId } = person
  return (
    <Dialog role="alertdialog" title={t('paper.title', { name })} isOpen onClose={onClose}>
      <p className="text-ink-2">{t('paper.text', { name })}</p>
      <form
        method="post"
        action="/on-behalf"
        target="_blank"
        className="flex flex-wrap justify-end gap-3"
        // A form that goes with its dialog is not sent: it goes when the browser has taken it.
        onSubmit={() => setTimeout(onClose)}
        rel="noopener"
      >
        <input type="hidden" name="intent" value="begin" />
        <input type="hidden" name="sessionId" value={sessionId} />
        <input type="hidden" name="seatId" value={seatId} />
        <Button onPress={onClose}>{t('common:cancel')}</Button>
        <Button type="submit" look="primary">
          {t('paper.yes', { name })}
        </Button>
      </form>
    </Dialog>
  )
}
