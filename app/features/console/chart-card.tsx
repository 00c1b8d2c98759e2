import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { FigureChart } from '#app/components/charts/figure-chart.tsx'
import { useExerciseText } from '#app/components/exercise-text.ts'
import { Icon } from '#app/components/icon.tsx'
import { Sentence } from '#app/components/sentence.tsx'
import type { ConsoleSnapshot } from '#app/contract/room.ts'
import type { RoundView } from '#app/contract/stage.ts'
import { findExercise } from '#app/domain/exercises/registry.ts'
import { readRelease } from '#app/domain/reading.ts'
import { sceneOf } from '../wall/scene-of.ts'

type ChartCardProps = { room: ConsoleSnapshot; round: RoundView; asTable: boolean; onTable: () => void }

/** The round's picture as the wall has it or will have it, and why newer hand-ins are not in it. */
export function ChartCard({ room, round, asTable, onTable }: ChartCardProps) {
  const { t } = useTranslation('console')
  const exercise = findExercise(round.exerciseId, round.exerciseVersion)
  const say = useExerciseText(exercise.id)
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
  const { people, figures } = release.figures
  const isOnWall = sceneOf(room) === 'chart'
  const { key, values } = readRelease(exercise, release.figures)
  return (
    <section className="grid content-start gap-5 rounded-card border border-line bg-sheet p-5 sm:p-6">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-2">
        <span className="mr-auto">{t('chart.release', { number: release.number, people })}</span>
        <span className={isOnWall ? 'font-semibold text-accent' : ''}>
          {t(isOnWall ? 'chart.onWall' : round.stage === 'closed' ? 'chart.offWall' : 'chart.notOnWall')}
        </span>
        <Button look="quiet" size="small" shortcut="T" onPress={onTable}>
          <Icon name="table" />
          {asTable ? t('chart.chart') : t('chart.table')}
        </Button>
      </header>
      <p className="statement text-[26px]">
        <Sentence text={say(key, values)} />
      </p>
      {figures.map((figure) => (
        <div key={figure.measure} className="grid gap-2">
          <h3 className="font-semibold">
            {say(`measures.${figure.measure}`)}{' '}
            <span className="font-normal text-ink-2">{say(`measureHelp.${figure.measure}`)}</span>
          </h3>
          <FigureChart
            exercise={exercise}
            figure={figure}
            people={people}
            asTable={asTable}
            className={heightOf(figures.length, asTable)}
          />
        </div>
      ))}
      {heldSentence ? <p className="border-t border-line pt-4 text-ink-2">{heldSentence}</p> : null}
    </section>
  )
}

/** A chart has a fixed height, so that nothing jumps when it is drawn; a table is as long as it is. */
function heightOf(charts: number, asTable: boolean): string {
  if (asTable) return ''
  return charts > 1 ? 'h-32' : 'h-72'
}
