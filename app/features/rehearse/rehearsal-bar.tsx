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
      className="border-thin-ink/60 border-dashed bg-thin text-thin-ink max-lg:contents lg:flex lg:items-center lg:gap-4 lg:border-b-2 lg:px-6 lg:py-2"
    >
      <p className="flex-1 font-semibold max-lg:sticky max-lg:top-0 max-lg:z-10 max-lg:flex-none max-lg:bg-thin max-lg:px-4 max-lg:py-2 max-sm:text-[15px] max-sm:leading-snug">
        {t('bar.sentence')}
      </p>
      <div className="flex flex-wrap items-center gap-2 border-thin-ink/60 border-dashed max-lg:border-b-2 max-lg:bg-thin max-lg:px-4 max-lg:pb-2.5">
        {people === 'gone' ? (
          <>
            <p role="status" className="mr-2 max-sm:text-[15px]">
              {t('bar.gone')}
            </p>
            <Button size="small" onPress={() => step({ do: 'comeBack' })}>
              {t('bar.comeBack')}
            </Button>
          </>
        ) : (
          <>
            <fieldset aria-label={t('bar.pace')} className="mr-2 flex gap-1">
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
      </div>
    </section>
  )
}
