import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import type { Exercise } from '#app/contract/exercise.ts'
import { type CellLook, lookOf } from '#app/domain/cell-looks.ts'
import { cellClasses } from './cell-classes.ts'
import type { NamedCell } from './use-row-words.ts'

type LegendProps = { exercise: Exercise; parts: string[]; wordless: NamedCell[] }

/** The parts in the order they are drawn in, and what cells without words are if they are hatched or merged. */
export function Legend({ exercise, parts, wordless }: LegendProps) {
  const { t } = useTranslation()
  const say = useExerciseText(exercise)
  const has = (look: CellLook) => wordless.some((cell) => cell.look === look)
  const entries: { look: CellLook; words: string }[] = [
    ...parts.map((part) => ({ look: lookOf([part]), words: say(`parts.${part}`) })),
    ...(has('merged') ? [{ look: 'merged' as const, words: t('chart.merged') }] : []),
    ...(has('unsure') ? [{ look: 'unsure' as const, words: t('chart.unsure') }] : [])
  ]
  return (
    <ul className="flex flex-wrap justify-end gap-x-[1.3em] leading-[1.25]">
      {entries.map(({ look, words }) => (
        <li key={words} className="flex items-center gap-[0.4em]">
          <i className={`size-[0.85em] flex-none rounded-[0.2em] ${cellClasses[look]}`} />
          {words}
        </li>
      ))}
    </ul>
  )
}
