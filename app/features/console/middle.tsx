import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import { spacedCode } from '#app/components/spaced-code.ts'
import type { Exercise } from '#app/contract/exercise.ts'
import { ChartCard } from './chart-card.tsx'
import { DebriefQuestions } from './debrief-questions.tsx'
import { PreviewCard } from './preview-card.tsx'
import { ProgressMeter } from './progress-meter.tsx'
import { hasPictures, ReportLink } from './report-link.tsx'
import type { Console } from './use-console.ts'
import { useItemTitle } from './use-item-title.ts'

type MiddleProps = { console: Console; asTable: boolean; onTable: () => void }

/** What the facilitator looks at: the running exercise, one that is still to come, or the room arriving. */
export function Middle({ console, asTable, onTable }: MiddleProps) {
  const { t } = useTranslation('console')
  const titleOf = useItemTitle()
  const { room, item, isLive } = console
  const { round, ended } = room.state
  if (ended && !item) return <Ended console={console} />
  if (!item) return <Arrival console={console} />
  if (!item.exercise) return <Statement title={titleOf(item)} help={t('idle.talk')} />
  if (!isLive || !round) return <PreviewCard exercise={item.exercise} />
  // What was planned since then holds for the next round.
  if (round.stage === 'preview') return <PreviewCard exercise={round.exercise} />
  return (
    <>
      <Question exercise={round.exercise} />
      <ProgressMeter progress={room.progress} changes={room.changes} isOpen={round.stage === 'open'} />
      <ChartCard room={room} round={round} asTable={asTable} onTable={onTable} />
      {round.stage === 'revealed' ? <DebriefQuestions exercise={round.exercise} /> : null}
    </>
  )
}

function Question({ exercise }: { exercise: Exercise }) {
  const say = useExerciseText(exercise)
  return <h2 className="statement text-[30px]">{say('prompt')}</h2>
}

function Statement({ title, help }: { title: string; help: string }) {
  return (
    <section className="grid gap-2 py-4">
      <h2 className="statement text-4xl">{title}</h2>
      <p className="max-w-prose text-lg text-ink-2">{help}</p>
    </section>
  )
}

function Ended({ console: { room } }: { console: Console }) {
  const { t } = useTranslation('console')
  return (
    <>
      <Statement title={t('idle.ended')} help={t('idle.endedHelp')} />
      {hasPictures(room.items) && !room.rehearsal ? <ReportLink sessionId={room.session.id} /> : null}
    </>
  )
}

function Arrival({ console: { room, next } }: { console: Console }) {
  const { t } = useTranslation('console')
  const here = room.people.filter(({ activity }) => activity !== 'absent').length
  const upcoming = next.kind === 'start' ? next.item.exercise : null
  return (
    <>
      <Statement title={t('idle.title')} help={t('idle.help')} />
      <section className="mb-4 flex flex-wrap items-center gap-x-8 gap-y-2">
        <p className="numeric text-6xl font-[650] tracking-[0.06em]">{spacedCode(room.session.code)}</p>
        <p className="text-lg">
          <span className="text-ink-2">{room.session.joinUrl}</span>
          <br />
          <b className="font-semibold">{t('idle.here', { here, people: room.people.length })}</b>
        </p>
      </section>
      {upcoming ? <PreviewCard exercise={upcoming} /> : null}
    </>
  )
}
