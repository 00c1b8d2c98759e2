import { useTranslation } from 'react-i18next'
import type { WorksheetView } from '#app/live/worksheet-client.ts'

/** Tells the person that somebody enters, or has entered, answers for them. */
export function OnBehalfNote({ view: { onBehalf, session } }: { view: WorksheetView }) {
  const { t, i18n } = useTranslation('worksheet')
  if (!onBehalf || onBehalf.isTheirs || !(onBehalf.isOpen || onBehalf.at)) return null
  const { who, at, isOpen } = onBehalf
  const time = new Intl.DateTimeFormat(i18n.language, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: session.zone
  })
  return (
    <p role="status" className="border-b border-line bg-accent/8 px-5 py-2 text-[15px] text-ink sm:px-8">
      {isOpen || !at ? t('onBehalf.now', { who }) : t('onBehalf.was', { who, when: time.format(new Date(at)) })}
    </p>
  )
}
