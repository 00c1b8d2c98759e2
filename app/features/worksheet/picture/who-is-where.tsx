import { useTranslation } from 'react-i18next'
import type { Bin } from '#app/contract/exercise.ts'
import type { Worksheet } from '#app/contract/worksheet.ts'
import { cardsOf } from '../bins/placing.ts'

type WhoIsWhereProps = { worksheet: Worksheet; bins: readonly Bin[]; binName: (bin: Bin) => string }

/** The names behind the counts, folded away: somebody may be looking over a shoulder. */
export function WhoIsWhere({ worksheet, bins, binName }: WhoIsWhereProps) {
  const { t } = useTranslation('worksheet')
  const cards = cardsOf(worksheet, bins)
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-accent">
        {t('picture.who')}
      </summary>
      <dl className="mt-2 grid grid-cols-1 gap-4 sm:grid-cols-2">
        {bins.map((bin) => (
          <div key={bin.id}>
            <dt className="text-[15px] font-semibold text-ink-2">{binName(bin)}</dt>
            {cards
              .filter((card) => card.bin === bin)
              .map((card) => (
                <dd key={card.id} className="break-words">
                  <bdi>{card.label}</bdi>
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </details>
  )
}
