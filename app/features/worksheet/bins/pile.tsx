import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Icon } from '#app/components/icon.tsx'
import { CardButton, type PartProps } from './card-button.tsx'
import { dropAttribute } from './use-drag.ts'

/** Everybody who is still to be placed. A placed card dropped here comes back. */
export function Pile(props: PartProps) {
  const { board, drag } = props
  const { t } = useTranslation('worksheet')
  const left = board.cards.filter((card) => card.bin === null)
  const all = board.cards.length
  const { current } = board
  return (
    <section
      {...{ [dropAttribute]: '' }}
      aria-labelledby="pile"
      className={`flex min-h-0 flex-col rounded-card border bg-sheet p-4 ${drag?.over === '' ? 'border-accent' : 'border-line'}`}
    >
      <h2 id="pile" className="numeric flex items-center gap-2 text-sm font-semibold text-ink-2">
        {left.length === 0 ? <Icon name="check" className="text-enough" /> : null}
        {left.length === 0 ? t('bins.allPlaced', { all }) : t('bins.left', { left: left.length, all })}
      </h2>
      {left.length > 0 ? (
        <ul className="-m-1.5 mt-1.5 min-h-0 gap-2 overflow-auto p-1.5 max-lg:flex lg:grid lg:grid-cols-1 lg:content-start">
          {left.map((card) => (
            <li key={card.id} className="min-w-0 max-lg:max-w-[60vw] max-lg:flex-none">
              <CardButton {...props} card={card} wide />
            </li>
          ))}
        </ul>
      ) : null}
      {current?.hint && current.bin === null ? (
        <Button
          size="small"
          shortcut="L"
          className="mt-3 py-1.5 leading-tight max-lg:hidden"
          onPress={() => board.place(current.id, current.hint)}
        >
          {t('bins.asLastTime', { bin: board.binName(current.hint) })}
        </Button>
      ) : null}
      {current?.bin ? (
        <Button
          size="small"
          look="quiet"
          shortcut="0"
          className="mt-3 max-lg:hidden"
          onPress={() => board.place(current.id, null)}
        >
          {t('bins.takeOut')}
        </Button>
      ) : null}
      <p className="mt-3 text-sm text-ink-2 max-lg:hidden">{t('bins.privacy')}</p>
    </section>
  )
}
