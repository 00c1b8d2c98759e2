import { useTranslation } from 'react-i18next'
import { buttonClass } from '#app/components/button.tsx'
import { Icon } from '#app/components/icon.tsx'
import type { ScreenProps } from './current-screen.tsx'

/** A quiet hand in the air. The facilitator sees it on their own screen only. */
export function HelpButton({ view, client }: ScreenProps) {
  const { t } = useTranslation('worksheet')
  const { wantsHelp, onBehalf } = view
  if (onBehalf?.isTheirs) return null
  const name = t(wantsHelp ? 'help.asked' : 'help.ask')
  return (
    <button
      type="button"
      aria-pressed={wantsHelp}
      aria-label={name}
      title={view.connection === 'online' ? undefined : t('help.offline')}
      disabled={view.connection !== 'online'}
      onClick={() => client.askForHelp(!wantsHelp)}
      className={`${buttonClass('quiet')} aria-pressed:border-thin aria-pressed:text-ink`}
    >
      <Icon name="help" />
      <span className="max-sm:hidden">{name}</span>
    </button>
  )
}
