import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'

/** The facilitator wants everybody's eyes: nothing to read here, nothing to lose. */
export function EyesUpScreen() {
  const { t } = useTranslation('worksheet')
  return (
    <main className="grid min-h-dvh place-content-center justify-items-center gap-5 bg-accent p-8 text-center text-accent-ink">
      <Icon name="eye" className="text-7xl" />
      <h1 className="statement text-6xl sm:text-7xl" role="status">
        {t('eyesUp.title')}
      </h1>
      <p className="max-w-sm text-lg">{t('eyesUp.text')}</p>
    </main>
  )
}
