import { useTranslation } from 'react-i18next'
import { buttonClass } from '#app/components/button.tsx'
import type { Exercise } from '#app/contract/exercise.ts'

/** Both papers of the draft, set by the server with invented answers; each opens in a window of its own. */
export function PaperPreview({ exercise }: { exercise: Exercise }) {
  const { t } = useTranslation('author')
  return (
    <form
      method="post"
      action="/exercises/preview.pdf"
      target="_blank"
      className="grid gap-4 p-5 sm:p-7"
      rel="noopener"
    >
      <p className="text-ink-2">{t('preview.paper')}</p>
      <input type="hidden" name="definition" value={JSON.stringify(exercise)} />
      <div className="flex flex-wrap gap-3">
        <button type="submit" name="template" value="personal" className={buttonClass()}>
          {t('preview.personal')}
        </button>
        <button type="submit" name="template" value="cohort" className={buttonClass()}>
          {t('preview.cohort')}
        </button>
      </div>
    </form>
  )
}
