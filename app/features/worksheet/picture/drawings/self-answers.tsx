import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import type { Exercise } from '#app/contract/exercise.ts'
import type { SelfAnswer } from '#app/domain/picture/self-answers.ts'

/** What was asked about the person, as it was answered. */
export function SelfAnswers({ exercise, answers }: { exercise: Exercise; answers: readonly SelfAnswer[] }) {
  const { t, i18n } = useTranslation('picture')
  const say = useExerciseText(exercise)
  if (answers.length === 0) return null
  const inWords = (answer: SelfAnswer): string => {
    if (answer.value === null) return t('notSaid')
    const option = (id: string | number) => say(`fields.${answer.id}.options.${id}`)
    switch (answer.kind) {
      case 'yesNo':
        return t(answer.value ? 'yes' : 'no')
      case 'number':
        return new Intl.NumberFormat(i18n.language).format(answer.value)
      case 'tags':
        return answer.value.length === 0
          ? t('nothingTicked')
          : new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(answer.value.map(option))
      default:
        return option(answer.value)
    }
  }
  return (
    <dl className="grid grid-cols-1 gap-x-8 gap-y-3 sm:grid-cols-2">
      {answers.map((answer) => (
        <div key={answer.id}>
          <dt className="text-[15px] text-ink-2">{say(`fields.${answer.id}.label`)}</dt>
          <dd className={answer.value === null ? 'text-ink-2' : 'font-semibold'}>{inWords(answer)}</dd>
        </div>
      ))}
    </dl>
  )
}
