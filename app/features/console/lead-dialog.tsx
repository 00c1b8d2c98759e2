import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Dialog } from '#app/components/dialog.tsx'
import type { Desk } from './use-desk.ts'

/** Hands the lead to somebody, or takes it after asking once. */
export function LeadDialog({ desk, isOpen, onClose }: { desk: Desk; isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation(['desk', 'common'])
  const { leader, isHelper, facilitators, me } = desk
  const give = (to: string) => {
    onClose()
    void desk.lead(to)
  }
  const name = leader?.name ?? ''
  if (isHelper) {
    return (
      <Dialog role="alertdialog" title={t('lead.takeTitle', { name })} isOpen={isOpen} onClose={onClose}>
        <p className="text-ink-2">
          {t('lead.takeText', { name })} {t('lead.means')}
        </p>
        <p className="flex flex-wrap justify-end gap-3">
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button look="primary" onPress={() => give(me)}>
            {t('lead.takeYes')}
          </Button>
        </p>
      </Dialog>
    )
  }
  return (
    <Dialog title={t('lead.handOverTitle')} isOpen={isOpen} onClose={onClose}>
      <p className="text-ink-2">
        {t('lead.handOverText')} {t('lead.means')}
      </p>
      <ul className="grid gap-2">
        {facilitators
          .filter(({ id }) => id !== me)
          .map(({ id, name, isHere }) => (
            <li key={id}>
              <Button className="w-full justify-between" onPress={() => give(id)}>
                <bdi>{name}</bdi>
                {isHere ? null : <span className="font-normal text-ink-2">{t('lead.away')}</span>}
              </Button>
            </li>
          ))}
      </ul>
    </Dialog>
  )
}
