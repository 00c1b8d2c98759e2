import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import type { Exercise } from '#app/contract/exercise.ts'
import type { PictureMeasure, PictureNumber } from '#app/domain/picture/picture-numbers.ts'
import { thresholdWords } from '#app/locales/threshold-words.ts'

/** Which way, and not only how much. */
const signed: readonly PictureMeasure[] = ['tilt', 'eiIndex', 'overGiving']

/** The figures by their names and how each is counted, folded away: the words come first. */
export function NumbersBehind({ exercise, numbers }: { exercise: Exercise; numbers: readonly PictureNumber[] }) {
  const { t, i18n } = useTranslation('picture')
  const say = useExerciseText(exercise)
  const inForce = thresholdWords(exercise, say)
  if (numbers.length === 0) return null
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-[15px] font-semibold text-accent">
        {t('numbers')}
      </summary>
      <dl className="mt-1 grid gap-3 text-[15px]">
        {numbers.map(({ measure, value, unit, about }, index) => (
          <div key={`${measure} ${about}`}>
            <dt className="font-semibold">
              {t(`measures.${measure}.name`)}
              {about ? `, ${say(about)}` : null}:{' '}
              <span className="numeric">
                {value === null ? t('notEnough') : inDigits(value, unit, measure, i18n.language)}
              </span>
            </dt>
            {numbers[index + 1]?.measure === measure ? null : (
              <dd className="text-ink-2">
                {t(`measures.${measure}.formula`, inForce)} {t(`measures.${measure}.range`)}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </details>
  )
}

function inDigits(value: number, unit: PictureNumber['unit'], measure: PictureMeasure, language: string): string {
  const formats: Record<PictureNumber['unit'], Intl.NumberFormatOptions> = {
    share: { style: 'percent', maximumFractionDigits: 0 },
    index: {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
      signDisplay: signed.includes(measure) ? 'exceptZero' : 'auto'
    },
    count: {}
  }
  return new Intl.NumberFormat(language, formats[unit]).format(value)
}
