import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, type ButtonLook, type ButtonSize } from '#app/components/button.tsx'
import type { RunningRehearsal } from '#app/contract/rehearsal.ts'
import { RehearseDialog } from './rehearse-dialog.tsx'

type RehearseButtonProps = {
  sessionId: string
  seats: number
  /** What goes on already: whoever has one of their own goes on with it. */
  rehearsals: readonly RunningRehearsal[]
  /** The word on the button is short where many stand side by side; its name is not. */
  isShort?: boolean
  look?: ButtonLook
  size?: ButtonSize
}

/** The way to a rehearsal of a session. */
export function RehearseButton({ sessionId, seats, rehearsals, isShort = false, look, size }: RehearseButtonProps) {
  const { t } = useTranslation('rehearse')
  const [asking, setAsking] = useState(false)
  if (rehearsals.some(({ isMine }) => isMine)) return null
  return (
    <>
      <Button {...(look && { look })} {...(size && { size })} aria-label={t('button')} onPress={() => setAsking(true)}>
        {t(isShort ? 'short' : 'button')}
      </Button>
      <RehearseDialog sessionId={sessionId} seats={seats} isOpen={asking} onClose={() => setAsking(false)} />
    </>
  )
}
