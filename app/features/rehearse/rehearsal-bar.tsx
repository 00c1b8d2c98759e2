import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { rehearsalPaces } from '#app/contract/rehearsal.ts'
import type { Rehearsal } from './use-rehearsal.ts'

/** Says that nobody here is real, and steers them. */
export function RehearsalBar({ rehearsal, isOpen }: { rehearsal: Rehearsal; isOpen: boolean }) {
  const { t } = useTranslation(['rehearse', 'errors'])
  const { pace, resting, people, step, toggleRest, end, isEnding, fault } = rehearsal
  return (
    <section
      aria-label={t('bar.label')}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b-2 border-dashed border-thin-ink/60 bg-thin px-4 py-2 text-thin-ink max-lg:sticky max-lg:top-0 max-lg:z-10 lg:px-6"
    >
      <p className="flex-1 basis-60 font-semibold max-sm:basis-full max-sm:text-[15px]">{t('bar.sentence')}</p>
      {people === 'gone' ? (
        <p role="status" className="flex flex-wrap items-center gap-3 max-sm:text-[15px]">
          {t('bar.gone')}
          <Button size="small" onPress={() => step({ do: 'comeBack' })}>
            {t('bar.comeBack')}
          </Button>
        </p>
      ) : (
        <>
          <fieldset aria-label={t('bar.pace')} className="flex gap-1">
            {rehearsalPaces.map((one) => (
              <Button
                key={one}
                size="small"
                look={one === pace ? 'primary' : 'plain'}
                aria-pressed={one === pace}
                aria-label={one === 1 ? t('people') : t('faster', { count: one })}
                onPress={() => step({ do: 'pace', pace: one })}
              >
                {t('bar.times', { count: one })}
              </Button>
            ))}
          </fieldset>
          <Button size="small" shortcut="Z" aria-pressed={resting} onPress={toggleRest}>
            {resting ? t('bar.goOn') : t('bar.rest')}
          </Button>
          <Button size="small" shortcut="Y" isDisabled={!isOpen} onPress={() => step({ do: 'handIn' })}>
            {t('bar.handIn')}
          </Button>
        </>
      )}
      <Button size="small" shortcut="X" isPending={isEnding} onPress={end}>
        {t('bar.end')}
      </Button>
      <p role="alert" className="basis-full font-semibold empty:hidden">
        {fault ? t(`errors:${fault}`) : null}
      </p>
    </section>
  )
}
