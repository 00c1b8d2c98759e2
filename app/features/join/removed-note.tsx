import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '#app/components/button.tsx'

/** Tells a device that its person was taken off the list, and what is still theirs. */
export function RemovedNote({ name }: { name: string }) {
  const { t } = useTranslation('join')
  return (
    <section className="hollow grid gap-3 rounded-card p-4">
      <p role="status" className="text-ink">
        {t('home.removed', { name })}
      </p>
      <p className="flex flex-wrap gap-3">
        <a href="/" className={buttonClass('plain', 'small')}>
          {t('home.again')}
        </a>
        <Link to="/me" className={buttonClass('quiet', 'small')}>
          {t('home.myData')}
        </Link>
      </p>
    </section>
  )
}
