import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartWithReading } from '#app/components/charts/chart-with-reading.tsx'
import type { Exercise } from '#app/contract/exercise.ts'
import { inventRoom } from '#app/domain/invented/room.ts'

/** What the wall will show, of invented people whose answers go the way all answers go. */
export function ChartPreview({ exercise }: { exercise: Exercise }) {
  const { t } = useTranslation('author')
  const { figures } = useMemo(() => inventRoom(exercise, new Date().toISOString().slice(0, 10)), [exercise])
  if (!figures) return <p className="p-6 text-ink-2">{t('preview.nothing')}</p>
  return (
    <div className="grid grid-cols-1 gap-5 p-5 sm:p-7">
      <p className="text-ink-2">{t('preview.invented', { people: figures.people })}</p>
      {exercise.charts.map((chart, index) => (
        <ChartWithReading
          key={chart.measures.join()}
          exercise={exercise}
          index={index}
          release={figures}
          asTable={false}
        />
      ))}
    </div>
  )
}
