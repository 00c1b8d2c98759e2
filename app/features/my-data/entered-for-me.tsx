import { useTranslation } from 'react-i18next'
import type { Entered } from '#server/context.ts'

/** When a facilitator entered answers for the person, and who it was. */
export function EnteredForMe({ entered }: { entered: Entered }) {
  const { t, i18n } = useTranslation('mine')
  return (
    <section className="grid gap-2">
      <h2 className="font-semibold">{t('entered')}</h2>
      <p className="text-ink-2">{t('enteredText')}</p>
      <ul className="grid gap-1">
        {entered.map(({ id, who, at, session, zone }) => {
          const time = new Intl.DateTimeFormat(i18n.language, {
            day: 'numeric',
            month: 'short',
            hour: '2-digit',
            minute: '2-digit',
            timeZone: zone
          })
          return <li key={id}>{t('enteredBy', { who, session, when: time.format(new Date(at)) })}</li>
        })}
      </ul>
    </section>
  )
}
