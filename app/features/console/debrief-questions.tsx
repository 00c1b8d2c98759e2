import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import type { Exercise } from '#app/contract/exercise.ts'

/** Questions to ask once the chart is up. */
export function DebriefQuestions({ exercise }: { exercise: Exercise }) {
  const { t } = useTranslation('console')
  const say = useExerciseText(exercise)
  return (
    <div>
      <h3 className="mb-2 text-[13px] font-semibold text-ink-2">{t('preview.debrief')}</h3>
      <ol className="grid list-decimal gap-1 pl-5">
        {Array.from({ length: exercise.debriefQuestions }, (_, index) => say(`debrief.${index + 1}`)).map(
          (question) => (
            <li key={question}>{question}</li>
          )
        )}
      </ol>
    </div>
  )
}
