import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Dialog } from '#app/components/dialog.tsx'
import type { Console } from './use-console.ts'

/** A step of the stage from a console that helps: asks before it moves the room that somebody else leads. */
export function LeadQuestion({ console }: { console: Console }) {
  const { t } = useTranslation('desk')
  const { desk, heldStep, forgetHeldStep } = console
  const go = () => {
    forgetHeldStep()
    heldStep?.()
  }
  const takeAndGo = async () => {
    forgetHeldStep()
    if (await desk.lead(desk.me)) heldStep?.()
  }
  return (
    <Dialog
      role="alertdialog"
      title={t('lead.askTitle', { name: desk.leader?.name ?? '' })}
      isOpen={heldStep !== null}
      onClose={forgetHeldStep}
    >
      <p className="text-ink-2">{t('lead.askText')}</p>
      <p className="flex flex-wrap justify-end gap-3">
        <Button onPress={takeAndGo}>{t('lead.askTake')}</Button>
        <Button look="primary" onPress={go} autoFocus>
          {t('lead.askYes')}
        </Button>
      </p>
    </Dialog>
  )
}
