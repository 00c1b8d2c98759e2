import { useTranslation } from 'react-i18next'
import type { OpenQuestions } from './hand-in-question.ts'

const kinds = ['people', 'rows', 'chairs', 'self', 'items'] as const

/** What is still open, line by line. */
export function OpenList({ open, titleId }: { open: OpenQuestions; titleId: string }) {
  const { t } = useTranslation('sheet')
  const left = kinds.filter((kind) => open[kind] > 0)
  return (
    <>
      <h2 id={titleId} className="statement text-2xl">
        {t('open.title')}
      </h2>
      <ul className="list-disc pl-5 text-[17px]">
        {left.map((kind) => (
          <li key={kind}>{t(`open.${kind}`, { count: open[kind] })}</li>
        ))}
      </ul>
      <p className="text-[17px]">{t('open.text')}</p>
    </>
  )
}
