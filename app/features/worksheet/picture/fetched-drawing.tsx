import { type ComponentType, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type DrawingProps, fetchDrawing, fetchedDrawing } from './fetch-drawing.ts'

/**
 * The drawing under the sentence. Drawn on the device only: a page that is sent while its person hands in would have to
 * be drawn again as soon as it is live.
 */
export function FetchedDrawing(props: DrawingProps) {
  const { t, i18n } = useTranslation('worksheet')
  const [found, setFound] = useState<{ Drawing: ComponentType<DrawingProps> | null; failed: boolean }>(() => ({
    Drawing: fetchedDrawing(),
    failed: false
  }))
  const isMissing = found.Drawing === null

  useEffect(() => {
    if (!isMissing) return
    let isGone = false
    const tryIt = async () => {
      const Drawing = await fetchDrawing(i18n).catch(() => null)
      if (!isGone) setFound({ Drawing, failed: Drawing === null })
    }
    void tryIt()
    window.addEventListener('online', tryIt)
    return () => {
      isGone = true
      window.removeEventListener('online', tryIt)
    }
  }, [isMissing, i18n])

  if (found.Drawing) return <found.Drawing {...props} />
  return (
    <p role="status" className="min-h-40 text-ink-2">
      {found.failed ? t('picture.drawingFailed') : null}
    </p>
  )
}
