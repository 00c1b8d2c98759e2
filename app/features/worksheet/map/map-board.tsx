import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardProps } from '../board-props.ts'
import { AboutStep } from './about-step.tsx'
import { NamesStep } from './names-step.tsx'
import { TiesStep } from './ties-step.tsx'

type Step = 'names' | 'about' | 'ties'

/** Who is on one's map: names first, then a few words about each, then, for those who like, who knows whom. */
export function MapBoard(props: BoardProps) {
  const { exercise, worksheet } = props
  const { t } = useTranslation('worksheet')
  const [step, setStep] = useState<Step>('names')
  const described = worksheet.contacts.filter((contact) => worksheet.answers[contact.id]).length
  const counts: Record<Step, string> = {
    names: String(worksheet.contacts.length),
    about: `${described}/${worksheet.contacts.length}`,
    ties: worksheet.ties.length > 0 ? String(worksheet.ties.length) : t('map.optional')
  }
  const steps: Step[] = exercise.asksTies ? ['names', 'about', 'ties'] : ['names', 'about']
  return (
    <div className="mx-auto w-full max-w-6xl px-5 pt-3 pb-10 sm:px-8">
      <nav
        aria-label={t('map.steps.label')}
        className="-mx-1 mb-5 flex gap-1 overflow-x-auto border-b border-line px-1"
      >
        {steps.map((one) => (
          <button
            key={one}
            type="button"
            aria-current={one === step ? 'step' : undefined}
            onClick={() => setStep(one)}
            className="flex min-h-12 items-baseline gap-2 border-b-3 border-transparent px-2 pt-3 text-sm whitespace-nowrap text-ink-2 hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink sm:px-4 sm:text-[15px]"
          >
            {t(`map.steps.${one}`)}
            <span className={`numeric text-[13px] font-normal text-ink-2 ${one === 'ties' ? 'max-sm:hidden' : ''}`}>
              {counts[one]}
            </span>
          </button>
        ))}
      </nav>
      {step === 'names' ? <NamesStep {...props} onDone={() => setStep('about')} /> : null}
      {step === 'about' ? (
        <AboutStep
          {...props}
          onDone={exercise.asksTies ? () => setStep('ties') : undefined}
          onNames={() => setStep('names')}
        />
      ) : null}
      {step === 'ties' ? <TiesStep {...props} /> : null}
    </div>
  )
}
