import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { ChartWithReading } from '#app/components/charts/chart-with-reading.tsx'
import { TrendChart, TrendSentence } from '#app/components/charts/trend-chart.tsx'
import { Icon } from '#app/components/icon.tsx'
import type { ConsoleSnapshot } from '#app/contract/room.ts'
import type { RoundView } from '#app/contract/stage.ts'
import { sceneOf } from '../wall/scene-of.ts'

type ChartCardProps = { room: ConsoleSnapshot; round: RoundView; asTable: boolean; onTable: () => void }

/** The round's picture as the wall has it or will have it, and why newer hand-ins are not in it. */
export function ChartCard({ room, round, asTable, onTable }: ChartCardProps) {
  const { t } = useTranslation('console')
  const { exercise } = round
  const { release, held, session } = room
  const heldSentence = held ? t(`held.${held.reason}`, { count: held.waiting, k: session.k }) : null
  if (!release) {
    return (
      <section className="grid min-h-48 content-center justify-items-center gap-2 rounded-card border-2 border-dashed border-line p-8 text-center">
        <p className="statement text-2xl">{t('chart.none')}</p>
        <p className="max-w-prose text-ink-2">{heldSentence ?? t('chart.later')}</p>
      </section>
    )
  }
  const isOnWall = sceneOf(room) === 'chart'
  return (
    <section className="grid content-start gap-5 rounded-card border border-line bg-sheet p-5 sm:p-6">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-2">
        <span className="mr-auto">
          {t('chart.release', { number: release.number, people: release.figures.people })}
        </span>
        <span className={isOnWall ? 'font-semibold text-accent' : ''}>
          {t(isOnWall ? 'chart.onWall' : round.stage === 'closed' ? 'chart.offWall' : 'chart.notOnWall')}
        </span>
        <Button look="quiet" size="small" shortcut="T" onPress={onTable}>
          <Icon name="table" />
          {asTable ? t('chart.chart') : t('chart.table')}
        </Button>
      </header>
      {exercise.charts.map((chart, index) => (
        <ChartWithReading
          key={chart.measures.join()}
          exercise={exercise}
          index={index}
          release={release.figures}
          asTable={asTable}
        />
      ))}
      {release.trend ? (
        <section className="grid gap-4 border-t border-line pt-5">
          <p className="statement text-xl">
            <TrendSentence exercise={exercise} trend={release.trend} />
          </p>
          <TrendChart exercise={exercise} trend={release.trend} asTable={asTable} />
        </section>
      ) : exercise.trend && session.number > 1 ? (
        <p className="border-t border-line pt-4 text-ink-2">{t('chart.noTrend', { k: session.k })}</p>
      ) : null}
      {heldSentence ? <p className="border-t border-line pt-4 text-ink-2">{heldSentence}</p> : null}
    </section>
  )
}
