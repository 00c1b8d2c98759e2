import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { Desk } from './use-desk.ts'

/** Who was taken off the list, each with the way back. */
export function RemovedPeople({ desk: { removed, restore } }: { desk: Desk }) {
  const { t } = useTranslation('desk')
  if (removed.length === 0) return null
  return (
    <section className="mt-5">
      <h3 className="mb-1 text-[13px] font-semibold text-ink-2">{t('off.title')}</h3>
      <ul>
        {removed.map((person) => (
          <li key={person.seatId} className="flex items-center gap-2 border-b border-line/60 text-ink-2">
            <bdi className="min-w-0 flex-1 truncate py-2">{person.name}</bdi>
            <Button
              look="quiet"
              size="small"
              aria-label={t('off.restoreName', { name: person.name })}
              onPress={() => restore(person)}
            >
              {t('off.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
