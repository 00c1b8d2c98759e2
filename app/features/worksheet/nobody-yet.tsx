import { useTranslation } from 'react-i18next'

/** The map is not started: nothing to answer here, and nothing missing. */
export function NobodyYet() {
  const { t } = useTranslation('sheet')
  return (
    <div className="grid min-h-48 place-content-center gap-2 rounded-card border-2 border-dashed border-edge p-6 text-center">
      <p className="statement text-2xl">{t('nobodyYet.title')}</p>
      <p className="max-w-prose text-ink-2">{t('nobodyYet.text')}</p>
    </div>
  )
}
