import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Icon } from '#app/components/icon.tsx'
import type { Exercise } from '#app/contract/exercise.ts'
import type { Worksheet } from '#app/contract/worksheet.ts'
import { networkStatements } from './network-statements.ts'
import { StatementCard } from './statement-card.tsx'

export type ExploreProps = { exercise: Exercise; worksheet: Worksheet; onClose: () => void }

/** One's own map in five or six statements. Worked out here and sent nowhere. The browser's own dialog, for its weight. */
export function ExploreDialog({ exercise, worksheet, onClose }: ExploreProps) {
  const { t } = useTranslation(['explore', 'common'])
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const { people, lines, statements } = networkStatements(exercise, worksheet)
  return (
    <dialog
      ref={dialog}
      aria-labelledby="explore"
      onClose={onClose}
      className="m-auto max-h-[calc(100dvh-2rem)] w-full max-w-[min(42rem,calc(100%-2rem))] rounded-card border border-line bg-paper text-ink shadow-2xl backdrop:bg-black/50"
    >
      <header className="sticky top-0 flex items-center justify-between gap-4 border-b border-line bg-paper py-3 pr-3 pl-5 sm:pl-7">
        <h2 id="explore" className="statement text-2xl">
          {t('title')}
        </h2>
        <Button look="quiet" aria-label={t('common:close')} onPress={() => dialog.current?.close()}>
          <Icon name="close" />
        </Button>
      </header>
      <div className="grid grid-cols-1 gap-4 p-5 sm:p-7">
        <p className="text-[17px]">
          <b>{t('people', { count: people })}</b> {t('lead')}
        </p>
        {lines === 'drawn' ? null : (
          <section className="rounded-card border-2 border-dashed border-edge p-5">
            <h3 className="font-semibold">{t('lines.title')}</h3>
            <p className="mt-1">{t(`lines.${lines}`)}</p>
          </section>
        )}
        <ul className="grid grid-cols-1 gap-4">
          {statements.map((statement) => (
            <li key={statement.id}>
              <StatementCard statement={statement} people={people} />
            </li>
          ))}
        </ul>
        <p className="text-[15px] text-ink-2">{t('private')}</p>
      </div>
    </dialog>
  )
}
