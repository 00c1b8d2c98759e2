import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import type { Exercise } from '#app/contract/exercise.ts'
import { DebriefQuestions } from './debrief-questions.tsx'

/** What people will be asked, before they are: the question, the help beside it, and what becomes of it. */
export function PreviewCard({ exercise }: { exercise: Exercise }) {
  const { t } = useTranslation('console')
  const say = useExerciseText(exercise)
  const { layout, fields, rows, minutes, debriefQuestions } = exercise
  const asked =
    layout.kind === 'bins'
      ? layout.bins.map(({ id }) => say(`bins.${id}`))
      : fields.map(({ id }) => say(`fields.${id}.label`))
  return (
    <section className="grid gap-6 rounded-card border border-line bg-sheet p-5 sm:p-7">
      <header className="flex flex-wrap justify-between gap-x-4 text-ink-2">
        <span>{t('preview.title')}</span>
        <span>{t('preview.minutes', { count: minutes })}</span>
      </header>
      <div className="grid gap-3">
        <h2 className="statement text-3xl">{say('prompt')}</h2>
        <p className="max-w-prose text-lg text-ink-2">{say('help')}</p>
      </div>
      <Asked title={t('preview.rows')} asked={rows?.ids.map((id) => say(`rows.${id}`)) ?? []} />
      <Asked title={layout.kind === 'bins' ? t('preview.bins') : t('preview.fields')} asked={asked} />
      {debriefQuestions > 0 ? <DebriefQuestions exercise={exercise} /> : null}
    </section>
  )
}

function Asked({ title, asked }: { title: string; asked: readonly string[] }) {
  if (asked.length === 0) return null
  return (
    <div>
      <h3 className="mb-2 text-[13px] font-semibold text-ink-2">{title}</h3>
      <ul className="flex flex-wrap gap-2">
        {asked.map((words) => (
          <li key={words} className="rounded-control border border-line bg-paper px-3 py-1.5">
            {words}
          </li>
        ))}
      </ul>
    </div>
  )
}
