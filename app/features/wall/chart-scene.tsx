import { useTranslation } from 'react-i18next'
import { ChartView } from '#app/components/charts/chart-view.tsx'
import { TrendChart, TrendSentence } from '#app/components/charts/trend-chart.tsx'
import { useExerciseText } from '#app/components/exercise-text.ts'
import { Sentence } from '#app/components/sentence.tsx'
import type { Exercise } from '#app/contract/exercise.ts'
import type { ReleaseView, WallSnapshot } from '#app/contract/room.ts'
import type { RoundView } from '#app/contract/stage.ts'
import { chartData } from '#app/domain/chart-data.ts'
import { readChart, readRelease } from '#app/domain/reading.ts'
import { useWallPage } from './use-wall-page.ts'
import { WallFrame } from './wall-frame.tsx'
import { type IndexedChart, wallPages } from './wall-pages.ts'

type ChartSceneProps = { room: WallSnapshot; round: RoundView; release: ReleaseView; asTable: boolean }

/** What came out, said first and drawn second, with a question to talk about. More charts are pages to leaf through. */
export function ChartScene({ room, round, release, asTable }: ChartSceneProps) {
  const { t } = useTranslation(['wall', 'common'])
  const { exercise } = round
  const say = useExerciseText(exercise)
  const { people } = release.figures
  const pages = wallPages(
    exercise.charts.map((chart, index) => ({ index, data: chartData(exercise, chart, release.figures) }))
  )
  const { trend } = release
  const count = pages.length + (trend ? 1 : 0)
  const page = useWallPage(count)
  const isTrend = trend !== null && page === pages.length
  const shown = pages[page] ?? []
  const { number, sessions } = room.session
  const debrief = exercise.debriefQuestions > 0 ? say(`debrief.${Math.min(page + 1, exercise.debriefQuestions)}`) : null
  return (
    <WallFrame
      topLeft={say('title')}
      topRight={`${t('reveal.people', { count: people })} · ${t('common:sessionOf', { number, sessions })}`}
      bottomLeft={debrief}
      bottomRight={
        <>
          {t('common:chart.privacy')}
          {count > 1 ? (
            <b className="numeric ml-[1em] font-semibold">{t('reveal.page', { page: page + 1, pages: count })}</b>
          ) : null}
        </>
      }
    >
      <div className="grid min-h-0 grid-rows-[auto_minmax(0,1fr)] gap-[1.4em]">
        {isTrend ? (
          <h1 className={statementClass}>
            <TrendSentence exercise={exercise} trend={trend} />
          </h1>
        ) : (
          <Statement exercise={exercise} release={release} shown={shown} />
        )}
        <div className="flex min-h-0 flex-col justify-center gap-[1.5em]" key={page}>
          {shown.map(({ index, data }) => (
            <ChartView key={index} exercise={exercise} data={data} asTable={asTable} />
          ))}
          {isTrend ? <TrendChart exercise={exercise} trend={trend} asTable={asTable} /> : null}
        </div>
      </div>
    </WallFrame>
  )
}

const statementClass = 'statement max-w-[19em] text-[2.8em] leading-[1.12]'

type StatementProps = { exercise: Exercise; release: ReleaseView; shown: IndexedChart[] }

/** The sentence of the first chart on the page; of one without a sentence its title, or what the exercise says. */
function Statement({ exercise, release, shown }: StatementProps) {
  const say = useExerciseText(exercise)
  const [first] = shown
  const chart = first && exercise.charts[first.index]
  const said = chart && readChart(exercise, chart, release.figures)
  const { key, values } = said ?? readRelease(exercise, release.figures)
  const isTitled = !said && chart !== undefined && chart.measures.length > 1
  return (
    <h1 className={statementClass}>
      {first && isTitled ? say(`charts.${first.index + 1}`) : <Sentence text={say(key, values)} />}
    </h1>
  )
}
