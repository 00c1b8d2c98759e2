import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'
import { hasTie, tieOf } from '#app/domain/worksheet/apply-edit.ts'
import type { BoardProps } from '../board-props.ts'
import { Choices } from '../fields/choices.tsx'
import { LazyRingsBoard } from '../rings/lazy-rings.tsx'

/** Who knows whom: in a list, or as lines in a picture. */
export function TiesStep(props: BoardProps) {
  const { t } = useTranslation('worksheet')
  const [view, setView] = useState<'list' | 'picture'>('list')
  if (props.worksheet.contacts.length < 2) {
    return <p className="hollow rounded-card p-8 text-center">{t('map.tiesFew')}</p>
  }
  return (
    <div className="grid grid-cols-1 gap-4">
      <div className="flex justify-end">
        <Choices
          compact
          legend={t('map.view')}
          choices={[
            { value: 'list', label: t('map.list') },
            { value: 'picture', label: t('map.picture') }
          ]}
          value={view}
          onChange={(chosen) => setView(chosen ?? view)}
        />
      </div>
      {view === 'list' ? <TiesList {...props} /> : <LazyRingsBoard {...props} starts="lines" />}
    </div>
  )
}

/** Choose a person, then everybody they know. */
function TiesList({ worksheet, edit }: BoardProps) {
  const { t } = useTranslation('worksheet')
  const { contacts, ties } = worksheet
  const [chosenId, setChosenId] = useState(contacts[0]?.id)
  const chosen = contacts.find((contact) => contact.id === chosenId) ?? contacts[0]
  if (!chosen) return null
  const others = contacts.filter((contact) => contact.id !== chosen.id)
  return (
    <div className="grid grid-cols-1 gap-6">
      <div>
        <h1 className="statement text-[28px] sm:text-4xl">{t('map.tiesAsk')}</h1>
        <p className="mt-2 text-[17px] text-ink-2">{t('map.tiesHelp')}</p>
      </div>
      <div className="grid grid-cols-1 gap-6 lg:grid-cols-[18rem_minmax(0,1fr)] lg:gap-8">
        <ul
          aria-label={t('map.choosePerson')}
          className="flex gap-2 overflow-x-auto p-1 lg:grid lg:grid-cols-1 lg:max-h-[50vh] lg:gap-0 lg:overflow-y-auto"
        >
          {contacts.map(({ id, label }) => (
            <li key={id} className="flex-none">
              <button
                type="button"
                aria-current={id === chosen.id ? 'true' : undefined}
                onClick={() => setChosenId(id)}
                className="relative flex min-h-11 w-full max-w-48 items-center justify-between gap-3 rounded-control border border-line px-3 text-left hover:bg-ink/5 aria-[current]:border-accent aria-[current]:bg-accent/12 aria-[current]:font-semibold lg:max-w-none lg:border-transparent"
              >
                <bdi className="min-w-0 truncate">{label}</bdi>
                <span className="numeric flex-none text-[13px] font-normal text-ink-2 max-lg:sr-only">
                  {t('map.knowsCount', { count: ties.filter((tie) => tie.includes(id)).length })}
                </span>
              </button>
            </li>
          ))}
        </ul>
        <section aria-labelledby="knows" className="rounded-card border border-line bg-sheet p-5">
          <h2 id="knows" className="truncate text-lg font-semibold">
            <bdi>{t('map.knows', { name: chosen.label })}</bdi>
          </h2>
          <ul className="mt-4 flex flex-wrap gap-2">
            {others.map((other) => {
              const on = hasTie(ties, chosen.id, other.id)
              const [a, b] = tieOf(chosen.id, other.id)
              return (
                <li key={other.id} className="max-w-full">
                  <button
                    type="button"
                    aria-pressed={on}
                    onClick={() => edit({ kind: 'tie', a, b, on: !on })}
                    className="flex min-h-11 max-w-full items-center gap-2 rounded-control border border-line bg-paper px-3.5 font-medium hover:border-edge aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-accent-ink"
                  >
                    {on ? <Icon name="check" /> : null}
                    <bdi className="min-w-0 truncate">{other.label}</bdi>
                  </button>
                </li>
              )
            })}
          </ul>
        </section>
      </div>
    </div>
  )
}
