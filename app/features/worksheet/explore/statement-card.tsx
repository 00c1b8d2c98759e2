import { useTranslation } from 'react-i18next'
import type { MeasureFigure, Statement } from './network-statements.ts'

/** One statement in plain words, what such a shape is good for, and the figure folded away behind it. */
export function StatementCard({ statement, people }: { statement: Statement; people: number }) {
  const { t, i18n } = useTranslation('explore')
  if (statement.band === null) {
    return (
      <div className="rounded-card border-2 border-dashed border-edge p-5">
        <p className="font-semibold">{t('notEnough')}</p>
        <p className="mt-1">{t(`missing.${statement.id}`)}</p>
      </div>
    )
  }
  const { id, band, numbers, figures } = statement
  const { known } = numbers
  return (
    <div className="rounded-card border border-line bg-sheet px-5 pt-5 pb-2">
      <p className="statement text-xl">{t(`say.${id}.${band}`, numbers)}</p>
      <p className="mt-2 text-ink-2">{t(`why.${id}`)}</p>
      {known !== undefined && known < people ? (
        <p className="mt-1 text-[15px] text-ink-2">{t('saidFor', { known, people })}</p>
      ) : null}
      <details className="mt-1">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-[15px] font-semibold text-accent">
          {t('counted')}
        </summary>
        <dl className="grid gap-3 pb-3 text-[15px]">
          {figures.map((figure) => (
            <div key={figure.measure}>
              <dt className="font-semibold">
                {t(`figures.${figure.measure}.name`)}:{' '}
                <span className="numeric">{inDigits(figure, i18n.language)}</span>
              </dt>
              <dd className="text-ink-2">
                {t(`figures.${figure.measure}.formula`)} {t(`figures.${figure.measure}.range`)}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}

const digits: Record<MeasureFigure['measure'], Intl.NumberFormatOptions> = {
  density: { style: 'percent' },
  effectiveSize: { maximumFractionDigits: 1 },
  efficiency: { style: 'percent' },
  constraint: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  hierarchy: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  eiIndex: { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' },
  blau: { minimumFractionDigits: 2, maximumFractionDigits: 2 }
}

function inDigits({ measure, value }: MeasureFigure, language: string): string {
  return new Intl.NumberFormat(language, digits[measure]).format(value)
}
