import { useTranslation } from 'react-i18next'

type NameChipsProps = {
  people: readonly string[]
  nameOf: (contactId: string) => string
  /** People drawn dashed: named, but not counted here. */
  faded?: readonly string[]
  /** So many names stand in the open; the rest is one click away, so that a map of sixty stays a picture. */
  inTheOpen?: number
}

/** The people behind something, by name. */
export function NameChips({ people, nameOf, faded = [], inTheOpen = 12 }: NameChipsProps) {
  const { t } = useTranslation('picture')
  const chip = (id: string) => (
    <li
      key={id}
      className={`max-w-full rounded-2xl border px-3 py-0.5 text-[15px] leading-snug break-words text-ink ${faded.includes(id) ? 'border-dashed border-edge' : 'border-line bg-sheet'}`}
    >
      <bdi>{nameOf(id)}</bdi>
    </li>
  )
  const rest = people.slice(inTheOpen)
  return (
    <div className="min-w-0">
      <ul className="flex flex-wrap gap-1.5">{people.slice(0, inTheOpen).map(chip)}</ul>
      {rest.length > 0 ? (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-[15px] font-semibold underline underline-offset-4">
            {t('more', { count: rest.length })}
          </summary>
          <ul className="flex flex-wrap gap-1.5">{rest.map(chip)}</ul>
        </details>
      ) : null}
    </div>
  )
}
