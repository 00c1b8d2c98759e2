import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import { Sentence } from '#app/components/sentence.tsx'
import type { Exercise } from '#app/contract/exercise.ts'
import type { Worksheet } from '#app/contract/worksheet.ts'
import { personalResult } from '#app/domain/gaps/personal-result.ts'
import { sheetOf } from '#app/domain/gaps/sheet.ts'
import { readPersonal } from '#app/domain/read-personal.ts'
import { ExploreButton } from '../explore/explore-button.tsx'
import { CirclesPicture } from './circles-picture.tsx'
import { needsDrawing } from './fetch-drawing.ts'
import { FetchedDrawing } from './fetched-drawing.tsx'
import { SizePicture } from './size-picture.tsx'
import { WhoIsWhere } from './who-is-where.tsx'

type PersonalPictureProps = {
  exercise: Exercise
  worksheet: Worksheet
  /** The server's time. */
  now: string
  level?: 'h1' | 'h2'
}

/**
 * What one's own answers say: the sentence first, then the picture, then one small move. Worked out on this device, so
 * that it is there at once, with or without a connection.
 */
export function PersonalPicture({ exercise, worksheet, now, level: Heading = 'h1' }: PersonalPictureProps) {
  const { t } = useTranslation('worksheet')
  const say = useExerciseText(exercise)
  const result = personalResult(exercise, sheetOf(exercise, worksheet, now.slice(0, 10)))
  const { key, values } = readPersonal(exercise, result)
  const kind = exercise.gaps[0]?.kind
  const bins = exercise.layout.kind === 'bins' ? exercise.layout.bins : []
  return (
    <div className="grid grid-cols-1 gap-7">
      <Heading className="statement text-[31px] sm:text-[42px]">
        <Sentence text={say(key, values)} />
      </Heading>
      {kind === 'size' && result.contacts > 0 ? (
        <SizePicture exercise={exercise} worksheet={worksheet} result={result} />
      ) : null}
      {kind === 'share' && result.contacts > 0 ? <CirclesPicture exercise={exercise} result={result} /> : null}
      {needsDrawing(exercise) ? <FetchedDrawing exercise={exercise} worksheet={worksheet} result={result} /> : null}
      <section aria-labelledby="move" className="rounded-card border border-line bg-sheet p-5">
        <h2 id="move" className="font-semibold">
          {t('picture.suggestion')}
        </h2>
        <p className="mt-1 text-[17px] text-ink-2">{say(key.replace('personal.', 'suggestion.'))}</p>
      </section>
      {exercise.editsMap && result.contacts > 0 && worksheet.handedInAt ? (
        <ExploreButton exercise={exercise} worksheet={worksheet} />
      ) : null}
      {bins.length > 0 && result.answered > 0 ? (
        <WhoIsWhere worksheet={worksheet} bins={bins} binName={(bin) => say(`bins.${bin.id}`)} />
      ) : null}
    </div>
  )
}
