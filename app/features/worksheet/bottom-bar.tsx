import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Icon } from '#app/components/icon.tsx'
import type { Exercise } from '#app/contract/exercise.ts'
import type { Worksheet } from '#app/contract/worksheet.ts'
import { SaveBadge } from '#app/live/save-badge.tsx'
import type { ScreenProps } from './current-screen.tsx'
import { HandInDialog } from './hand-in-dialog.tsx'
import { type HandInQuestion, handInQuestion } from './hand-in-question.ts'
import { HelpButton } from './help-button.tsx'

type BottomBarProps = ScreenProps & { exercise: Exercise; worksheet: Worksheet; onUndo: () => void }

/** What one can always do: see that it is saved, take back, ask for help, hand in. */
export function BottomBar({ view, client, exercise, worksheet, onUndo }: BottomBarProps) {
  const { t } = useTranslation('worksheet')
  const [question, setQuestion] = useState<HandInQuestion | null>(null)
  const handIn = () => {
    setQuestion(null)
    client.edit({ kind: 'handIn' })
  }
  const ask = () => {
    const found = handInQuestion(exercise, worksheet)
    if (found) setQuestion(found)
    else handIn()
  }
  return (
    <footer className="sticky bottom-0 z-10 flex min-h-18 items-center gap-1 border-t border-line bg-sheet px-4 py-2.5 sm:gap-3 sm:px-8">
      <SaveBadge save={view.save} durable={view.durable} zone={view.session.zone} />
      <Button look="quiet" onPress={onUndo} isDisabled={!view.canUndo} aria-label={t('undo')}>
        <Icon name="redo" className="-scale-x-100 sm:hidden" />
        <span className="max-sm:hidden">{t('undo')}</span>
      </Button>
      <HelpButton view={view} client={client} />
      <Button look="primary" size="large" onPress={ask} className="ml-auto flex-none">
        {t('handIn.button')}
      </Button>
      <HandInDialog question={question} onClose={() => setQuestion(null)} onHandIn={handIn} />
    </footer>
  )
}
