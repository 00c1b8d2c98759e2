import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Dialog } from '#app/components/dialog.tsx'
import type { PersonView } from '#app/contract/room.ts'
import { NameForm } from './name-form.tsx'
import { PaperDialog } from './paper-dialog.tsx'
import { RemoveDialog } from './remove-dialog.tsx'
import type { Console } from './use-console.ts'

type PersonDialogProps = { console: Console; person: PersonView; onLink: () => void; onClose: () => void }

/** What can be done for one person: their name, a link, their paper, their place on the list. */
export function PersonDialog({ console: { room, desk }, person, onLink, onClose }: PersonDialogProps) {
  const { t } = useTranslation('desk')
  const [step, setStep] = useState<'paper' | 'remove' | null>(null)
  const { name } = person
  const isOpen = room.state.round?.stage === 'open'
  if (step === 'paper') return <PaperDialog sessionId={room.session.id} person={person} onClose={onClose} />
  if (step === 'remove') {
    return <RemoveDialog name={name} onRemove={() => desk.remove(person)} onClose={onClose} />
  }
  return (
    <Dialog title={name} isOpen onClose={onClose}>
      <NameForm
        label={t('person.name')}
        go={t('person.rename')}
        name={name}
        onName={(next) => desk.rename(person, next)}
        onDone={onClose}
      />
      <div className="grid gap-2 border-t border-line pt-4">
        <Button onPress={onLink}>{t('person.link')}</Button>
        <Button isDisabled={!isOpen} onPress={() => setStep('paper')}>
          {t('person.paper', { name })}
        </Button>
        <p className="text-sm text-ink-2">{t(isOpen ? 'person.paperHelp' : 'person.paperNotOpen')}</p>
        <Button look="quiet" onPress={() => setStep('remove')}>
          {t('person.remove')}
        </Button>
      </div>
    </Dialog>
  )
}
