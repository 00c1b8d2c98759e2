import { useTranslation } from 'react-i18next'
import { Kbd } from '#app/components/kbd.tsx'
import type { Bin } from '#app/contract/exercise.ts'
import { CardButton, type PartProps } from './card-button.tsx'
import { dropAttribute } from './use-drag.ts'

type BinAreaProps = PartProps & { bin: Bin; className?: string; nameClass?: string }

/** One place to put people. Tapping it puts the current card there. */
export function BinArea({ bin, className = '', nameClass = '', ...parts }: BinAreaProps) {
  const { board, drag } = parts
  const { t } = useTranslation('worksheet')
  const number = board.bins.indexOf(bin) + 1
  const here = board.cards.filter((card) => card.bin === bin)
  const { current } = board
  const name = board.binName(bin)
  return (
    <section
      {...{ [dropAttribute]: bin.id }}
      aria-labelledby={`bin-${bin.id}`}
      className={`${className} flex flex-col ${drag?.over === bin.id ? 'bg-accent/15' : ''}`}
    >
      {current && current.bin !== bin ? (
        <button
          type="button"
          tabIndex={-1}
          aria-label={t('bins.putHere', { bin: name, name: current.label })}
          onClick={() => board.place(current.id, bin)}
          className="absolute inset-0 cursor-pointer rounded-[inherit] hover:bg-ink/4"
        />
      ) : null}
      <h2
        id={`bin-${bin.id}`}
        className={`pointer-events-none relative text-lg leading-tight font-semibold ${nameClass}`}
      >
        {name}
        <span className="numeric ml-2 text-base font-normal text-ink-2 lg:sr-only">{here.length}</span>
        <span className="mx-auto mt-1 hidden w-fit text-ink-2 lg:pointer-fine:block">
          <Kbd>{String(number)}</Kbd>
        </span>
      </h2>
      <ul className="pointer-events-none relative mt-2 flex min-h-0 max-w-full flex-wrap content-start gap-1.5 overflow-y-auto p-1 pb-5 lg:[mask-image:linear-gradient(to_bottom,black_calc(100%-1.25rem),transparent)] [&>li]:pointer-events-auto">
        {here.map((card) => (
          <li key={card.id} className="max-w-full min-w-0">
            <CardButton {...parts} card={card} />
          </li>
        ))}
        {here.length === 0 ? <li className="text-sm text-ink-2 lg:sr-only">{t('bins.noneHere')}</li> : null}
      </ul>
    </section>
  )
}
