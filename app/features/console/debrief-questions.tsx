import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import { latestExercise } from '#app/domain/exercises/registry.ts'

/** Questions to ask once the chart is up. */
export function DebriefQuestions({ exerciseId }: { exerciseId: string }) {
  const { t } = useTranslation('console')
  const say = useExerciseText(exerciseId)
  const count = latestExercise(exerciseId)?.debriefQuestions ?? 0
  return (
    <div>
      <h3 className="mb-2 text-[13px] font-semibold text-ink-2">{t('preview.debrief')}</h3>
      <ol className="grid list-decimal gap-1 pl-5">
        {Array.from({ length: count }, (_, index) => say(`debrief.${index + 1}`)).map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </div>
  )
}
