import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import type { Exercise } from '#app/domain/exercise.ts'
import type { Counted } from './open-questions.ts'

type BoardHeadProps = { exercise: Exercise; counted: Counted; hasHints: boolean }

/** The question, its private help, and how much is answered. */
export function BoardHead({ exercise, counted, hasHints }: BoardHeadProps) {
  const { t } = useTranslation('sheet')
  const say = useExerciseText(exercise.id)
  return (
    <header>
      <h1 className="statement text-[27px] sm:text-[32px]">{say('prompt')}</h1>
      <p className="mt-1 max-w-prose text-ink-2">
        {say('help')} {hasHints ? t('startOnly') : null}
      </p>
      {counted.all > 0 ? (
        <p className="numeric mt-3 text-sm font-semibold text-ink-2">{t('progress', counted)}</p>
      ) : null}
    </header>
  )
}
