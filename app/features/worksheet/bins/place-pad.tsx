import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { Board } from './use-board.ts'

/** On a phone: the current card and its possible places under the thumb. One tap places it and takes up the next. */
export function PlacePad({ board }: { board: Board }) {
  const { t } = useTranslation('worksheet')
  const { current, bins, binName, place } = board
  if (!current) return null
  return (
    <div className="sticky bottom-20 z-10 rounded-card border border-line bg-sheet p-3 shadow-xl lg:hidden">
      <p className="mb-2 truncate px-1">
        <bdi>{t('bins.where', { name: current.label })}</bdi>
      </p>
      <div className="grid grid-cols-2 gap-2">
        {bins.map((bin) => (
          <button
            key={bin.id}
            type="button"
            aria-pressed={current.bin === bin}
            onClick={() => place(current.id, bin)}
            className="min-h-12 rounded-control border border-line bg-paper px-2 font-semibold aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-accent-ink"
          >
            {binName(bin)}
          </button>
        ))}
      </div>
      {current.hint && current.bin === null ? (
        <Button look="quiet" className="mt-1 w-full" onPress={() => place(current.id, current.hint)}>
          {t('bins.asLastTime', { bin: binName(current.hint) })}
        </Button>
      ) : null}
      {current.bin ? (
        <Button look="quiet" className="mt-1 w-full" onPress={() => place(current.id, null)}>
          {t('bins.takeOut')}
        </Button>
      ) : null}
    </div>
  )
}
