import { useTranslation } from 'react-i18next'
import type { ItemView } from '#app/contract/room.ts'
import type { Console } from './use-console.ts'

/** The rounds of an exercise that was redone, each to be looked at again. */
export function RoundList({ console, item }: { console: Console; item: ItemView }) {
  const { t } = useTranslation('console')
  const { room, pending, take } = console
  if (item.rounds.length < 2) return null
  return (
    <ol aria-label={t('sheet.rounds')} className="mt-1 mb-2 flex flex-wrap gap-1.5 pl-8">
      {item.rounds.toReversed().map(({ id, number, stage }) => {
        const isNow = id === room.state.round?.id
        return (
          <li key={id} aria-current={isNow ? 'step' : undefined}>
            <button
              type="button"
              disabled={pending || isNow}
              aria-label={t('sheet.roundAt', { number, stage: t(`stages.${stage}`) })}
              onClick={() => take({ kind: 'show', roundId: id })}
              className={`min-h-9 rounded-control border px-2.5 text-[13px] ${isNow ? 'border-accent font-semibold text-ink' : 'border-line text-ink-2 hover:border-edge hover:text-ink'}`}
            >
              {t('sheet.round', { number })}
            </button>
          </li>
        )
      })}
    </ol>
  )
}
