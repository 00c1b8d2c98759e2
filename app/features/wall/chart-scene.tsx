import { useTranslation } from 'react-i18next'
import { FigureChart } from '#app/components/charts/figure-chart.tsx'
import { useExerciseText } from '#app/components/exercise-text.ts'
import { Sentence } from '#app/components/sentence.tsx'
import type { ReleaseView, WallSnapshot } from '#app/contract/room.ts'
import type { RoundView } from '#app/contract/stage.ts'
import { findExercise } from '#app/domain/exercises/registry.ts'
import { readRelease } from '#app/domain/reading.ts'
import { WallFrame } from './wall-frame.tsx'

type ChartSceneProps = { room: WallSnapshot; round: RoundView; release: ReleaseView; asTable: boolean }

/** More rows than this cannot be read from the back of a room. */
const mostCharts = 2

/** What came out, said first and drawn second, with a question to talk about. */
export function ChartScene({ room, round, release, asTable }: ChartSceneProps) {
  const { t } = useTranslation(['wall', 'common'])
  const exercise = findExercise(round.exerciseId, round.exerciseVersion)
  const say = useExerciseText(exercise.id)
  const { people, figures } = release.figures
  const { key, values } = readRelease(exercise, release.figures)
  const shown = figures.slice(0, mostCharts)
  const { number, sessions } = room.session
  return (
    <WallFrame
      topLeft={say('title')}
      topRight={`${t('reveal.people', { count: people })} · ${t('common:sessionOf', { number, sessions })}`}
      bottomLeft={exercise.debriefQuestions > 0 ? say('debrief.1') : null}
      bottomRight={t('common:chart.privacy')}
    >
      <div className="grid min-h-0 grid-rows-[auto_1fr] gap-[1.4em]">
        <h1 className="statement max-w-[19em] text-[2.8em] leading-[1.12]">
          <Sentence text={say(key, values)} />
        </h1>
        <div className="grid min-h-0 content-center gap-[1.5em]">
          {shown.map((figure) => {
            const alone = shown.length === 1
            return (
              <section
                key={figure.measure}
                className={`grid min-h-0 items-center gap-x-[1.3em] gap-y-[0.6em] ${alone ? '' : 'grid-cols-[11.5em_1fr]'}`}
              >
                <h2 className="text-[1.25em] leading-[1.2] font-semibold">
                  {say(`measures.${figure.measure}`)}
                  <small
                    className={`text-[0.77em] font-normal text-ink-2 ${alone ? 'ml-[0.7em]' : 'mt-[0.3em] block'}`}
                  >
                    {say(`measureHelp.${figure.measure}`)}
                  </small>
                </h2>
                <FigureChart
                  exercise={exercise}
                  figure={figure}
                  people={people}
                  asTable={asTable}
                  className={asTable ? '' : alone ? 'h-[15.5em]' : 'h-[6.9em]'}
                />
              </section>
            )
          })}
        </div>
      </div>
    </WallFrame>
  )
}
