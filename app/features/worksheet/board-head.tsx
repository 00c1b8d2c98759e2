import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import type { Exercise } from '#app/contract/exercise.ts'
import type { Worksheet } from '#app/contract/worksheet.ts'
import { isAnswered } from '#app/domain/gaps/sheet.ts'
import type { Counted } from './open-questions.ts'

/** `children`: how this layout is used. */
type BoardHeadProps = { exercise: Exercise; worksheet: Worksheet; counted: Counted; children?: ReactNode }

/** The question, its private help, and how much is answered. */
export function BoardHead({ exercise, worksheet, counted, children }: BoardHeadProps) {
  const { t } = useTranslation('sheet')
  const say = useExerciseText(exercise)
  return (
    <header>
      <h1 className="statement text-[27px] sm:text-[32px]">{say('prompt')}</h1>
      <p className="mt-1 max-w-prose text-ink-2">
        {say('help')} {hasHints(exercise, worksheet) ? t('startOnly') : null}
      </p>
      {counted.all > 0 ? (
        <p className="mt-3 flex flex-wrap gap-x-4 text-ink-2">
          <b className="numeric font-semibold">{t('progress', counted)}</b>
          {children}
        </p>
      ) : null}
    </header>
  )
}

/** A line that was open the last time is no hint. */
function hasHints({ fields, rows, self }: Exercise, { hints }: Worksheet): boolean {
  const asked = [...fields, ...(rows?.fields ?? []), ...self]
  return Object.values(hints).some((answers) => asked.some(({ id }) => isAnswered(answers[id])))
}
