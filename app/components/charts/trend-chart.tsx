import { useTranslation } from 'react-i18next'
import type { Exercise } from '#app/contract/exercise.ts'
import type { Trend } from '#app/contract/figures.ts'
import { readTrend } from '#app/domain/read-trend.ts'
import { stepsOf } from '#app/domain/trend-steps.ts'
import { useExerciseText } from '../exercise-text.ts'
import { Sentence } from '../sentence.tsx'

type Middle = Trend['sessions'][number]['middle']
type TrendProps = { exercise: Exercise; trend: Trend }

export function TrendSentence({ exercise, trend }: TrendProps) {
  const say = useExerciseText(exercise)
  const { key, values } = readTrend(trend)
  return <Sentence text={say(key, values)} />
}

/** The middle over the sessions: a column a session, a line a step, and the step it is on filled. */
export function TrendChart({ exercise, trend, asTable }: TrendProps & { asTable: boolean }) {
  const { t } = useTranslation()
  const say = useExerciseText(exercise)
  const { measure, people, sessions } = trend
  const stepName = (step: number) => say(`fields.${measure}.options.${step}`)
  const words = (middle: Middle) =>
    middle === null
      ? t('trend.unsure')
      : middle.from === middle.to
        ? `${middle.from} · ${stepName(middle.from)}`
        : t('trend.between', { from: stepName(middle.from), to: stepName(middle.to) })
  const about = (
    <h3 className="text-[1.2em] leading-[1.2] font-semibold">
      {say('trend.title')}{' '}
      <small className="ml-[0.4em] text-[0.84em] font-normal text-ink-2">{t('trend.people', { count: people })}</small>
    </h3>
  )
  if (asTable) {
    return (
      <div className="grid gap-[0.6em]">
        {about}
        <table className="w-full border-collapse text-left">
          <thead>
            <tr className="text-ink-2">
              <th scope="col" className="py-[0.2em] font-normal">
                {t('trend.session')}
              </th>
              <th scope="col" className="py-[0.2em] font-normal">
                {t('trend.middle')}
              </th>
            </tr>
          </thead>
          <tbody>
            {sessions.map(({ number, middle }) => (
              <tr key={number} className="border-t border-line">
                <th scope="row" className="numeric py-[0.2em] font-semibold">
                  {number}
                </th>
                <td className="py-[0.2em]">{words(middle)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )
  }
  const told = sessions.map(({ number, middle }) => `${t('session', { number })}: ${words(middle)}`)
  return (
    <div className="grid gap-[0.8em]">
      {about}
      <div
        role="img"
        aria-label={`${say('trend.title')}: ${told.join('; ')}.`}
        className="grid gap-[0.3em] max-sm:text-[0.85em]"
        style={{ gridTemplateColumns: `minmax(6em, 11em) repeat(${sessions.length}, minmax(0, 1fr))` }}
      >
        {stepsOf(exercise, measure).map((step) => (
          <Step key={step} name={`${step} · ${stepName(step)}`} step={step} sessions={sessions} />
        ))}
        <span />
        {sessions.map(({ number }) => (
          <span key={number} className="text-center text-ink-2">
            {t('session', { number })}
          </span>
        ))}
      </div>
    </div>
  )
}

function Step({ name, step, sessions }: { name: string; step: number; sessions: Trend['sessions'] }) {
  return (
    <>
      <span className="self-center leading-[1.15]">{name}</span>
      {sessions.map(({ number, middle }) => (
        <span key={number} className={`grid h-[2em] place-items-center rounded-[0.45em] ${placeClass(middle, step)}`} />
      ))}
    </>
  )
}

/** Solid where the middle is, striped where it may be, veiled where nothing can be said. */
function placeClass(middle: Middle, step: number): string {
  if (middle === null) return 'veil'
  if (step < middle.from || step > middle.to) return 'border border-line'
  return middle.from === middle.to ? 'bg-enough' : 'stripes'
}
