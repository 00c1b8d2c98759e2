import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { Zoom } from './use-zoom.ts'

export function ZoomButtons({ zoom }: { zoom: Zoom }) {
  const { t } = useTranslation('rings')
  return (
    <fieldset className="flex items-center gap-1">
      <legend className="sr-only">{t('zoom.label')}</legend>
      <Button onPress={zoom.smaller} aria-label={t('zoom.out')} className="min-w-11 text-lg">
        −
      </Button>
      <Button onPress={zoom.reset} aria-label={t('zoom.reset')} look="quiet" className="numeric min-w-18">
        {t('zoom.now', { percent: Math.round(zoom.factor * 100) })}
      </Button>
      <Button onPress={zoom.larger} aria-label={t('zoom.in')} className="min-w-11 text-lg">
        +
      </Button>
    </fieldset>
  )
}
