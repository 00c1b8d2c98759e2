import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import type { CoverageView } from '#app/domain/picture/coverage-view.ts'
import { PresenceRow } from './presence-row.tsx'
import type { WordsAround } from './words-around.ts'

/** So many names still read as a sentence. */
const namesInSentence = 3

/** Each quality and who brings it, and, where that is the question, on whom it rests. */
export function CoverageDrawing({
  view,
  tellsLeaning,
  exercise,
  nameOf
}: WordsAround & { view: CoverageView; tellsLeaning: boolean }) {
  const { t, i18n } = useTranslation('picture')
  const say = useExerciseText(exercise)
  const { qualities, leaning } = view
  // The marks keep a name of another script from turning the sentence around.
  const names = leaning?.people.map((id) => `\u2068${nameOf(id)}\u2069`) ?? []
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' })
  return (
    <>
      <dl className="grid grid-cols-1 gap-3">
        {qualities.map(({ id, label, people, presence }) => (
          <PresenceRow key={id} label={say(label)} presence={presence} people={people} nameOf={nameOf} />
        ))}
      </dl>
      {tellsLeaning && leaning && leaning.of > 1 && names.length <= namesInSentence ? (
        <p className="text-[17px] break-words">
          {t(names.length === 1 ? 'leaning.one' : 'leaning.several', {
            names: list.format(names),
            ticks: leaning.ticks,
            of: leaning.of
          })}
        </p>
      ) : null}
    </>
  )
}
