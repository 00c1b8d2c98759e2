import { useTranslation } from 'react-i18next'
import { clockText } from './clock-text.ts'

type CountdownProps = { seconds: number; isStopped: boolean; className?: string }

/** What is left, in figures. Silent at zero: it says so in words, and nothing moves or sounds. */
export function Countdown({ seconds, isStopped, className = '' }: CountdownProps) {
  const { t } = useTranslation('common')
  return (
    <span
      role="timer"
      aria-live="off"
      aria-label={t(isStopped ? 'clock.stopped' : 'clock.left', { time: clockText(seconds) })}
      className={`numeric font-semibold ${isStopped ? 'opacity-55' : ''} ${className}`}
    >
      {seconds === 0 ? t('clock.over') : clockText(seconds)}
    </span>
  )
}
