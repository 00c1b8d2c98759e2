import { useTranslation } from 'react-i18next'
import { buttonClass } from '#app/components/button.tsx'
import { Icon } from '#app/components/icon.tsx'
import { PageFrame } from '#app/components/page-frame.tsx'
import type { Entered, PersonalHistory } from '#server/context.ts'
import { EnteredForMe } from './entered-for-me.tsx'
import { EraseMyData } from './erase-my-data.tsx'

/** What a person wrote is theirs: session by session, all of it in one file, and gone at a word. */
export function MyDataScreen({
  sessions,
  entered,
  removed
}: {
  sessions: PersonalHistory
  entered: Entered
  /** Whether they were taken off the list of their programme. */
  removed: boolean
}) {
  const { t } = useTranslation('mine')
  return (
    <PageFrame
      aside={
        <a href={removed ? '/' : '/room'} className={buttonClass('quiet', 'small')}>
          {removed ? t('start') : t('back')}
        </a>
      }
    >
      <div className="grid gap-10">
        <div>
          <h1 className="statement text-4xl sm:text-5xl">{t('title')}</h1>
          <p className="mt-3 text-lg text-ink-2">{t('lead')}</p>
          {removed ? <p className="hollow mt-4 rounded-control px-4 py-3 text-ink">{t('removed')}</p> : null}
        </div>
        <section className="grid gap-3">
          <h2 className="font-semibold">{t('sessions')}</h2>
          {sessions.length === 0 ? <p className="text-ink-2">{t('none')}</p> : null}
          <ul className="grid gap-2">
            {sessions.map(({ sessionId, number, title }) => (
              <li
                key={sessionId}
                className="flex items-center gap-4 rounded-xl border border-line bg-sheet py-2 pr-2 pl-4"
              >
                <span className="min-w-0 truncate">{t('session', { number, title })}</span>
                <a
                  href={`/me/${sessionId}/report.pdf`}
                  download
                  aria-label={`${t('pdf')}: ${t('session', { number, title })}`}
                  className={`ml-auto ${buttonClass('plain', 'small')}`}
                >
                  <Icon name="download" />
                  {t('pdf')}
                </a>
              </li>
            ))}
          </ul>
        </section>
        {entered.length > 0 ? <EnteredForMe entered={entered} /> : null}
        <section className="grid justify-items-start gap-2">
          <h2 className="font-semibold">{t('take')}</h2>
          <p className="text-ink-2">{t('takeText')}</p>
          <a href="/me/data.json" download className={buttonClass('plain')}>
            <Icon name="download" />
            {t('takeGo')}
          </a>
        </section>
        <section className="grid justify-items-start gap-2">
          <h2 className="font-semibold">{t('erase')}</h2>
          <p className="text-ink-2">{t('eraseText')}</p>
          <EraseMyData />
        </section>
      </div>
    </PageFrame>
  )
}
