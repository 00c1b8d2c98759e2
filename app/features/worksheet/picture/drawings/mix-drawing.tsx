import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import type { MixView } from '#app/domain/picture/mix-view.ts'
import { DivergingBar } from './diverging-bar.tsx'
import { PresenceRow } from './presence-row.tsx'
import type { WordsAround } from './words-around.ts'

/** How alike the map is: where people come from, how like oneself they are, and the mix of kinds. */
export function MixDrawing({ view, exercise, nameOf }: WordsAround & { view: MixView }) {
  const { t } = useTranslation('picture')
  const say = useExerciseText(exercise)
  const { outside, same, kinds, kindUnknown } = view
  const known = outside.outside.length + outside.inside.length
  const isKindKnown = kinds.some(({ people }) => people.length > 0)
  return (
    <>
      <dl className="grid grid-cols-1 gap-3">
        <PresenceRow
          label={t('mix.outside')}
          presence={known === 0 ? 'open' : outside.outside.length === 0 ? 'nobody' : 'enough'}
          people={outside.outside}
          nameOf={nameOf}
          note={
            <p className="text-[15px] text-ink-2">
              {t('mix.outsideOf', { count: outside.outside.length, known, unknown: outside.unknown.length })}
            </p>
          }
        />
      </dl>
      <section aria-labelledby="alike" className="grid gap-4 rounded-card border border-line bg-sheet p-5">
        <h3 id="alike" className="flex justify-between gap-4 text-[15px] font-semibold">
          <span>{say('parts.alike')}</span>
          <span className="text-right">{say('parts.different')}</span>
        </h3>
        {same.map(({ id, label, index, alike, different, unknown }) => (
          <DivergingBar
            key={id}
            label={say(label)}
            index={index}
            counts={{ alike: alike.length, different: different.length, unknown: unknown.length }}
          />
        ))}
      </section>
      <dl className="grid grid-cols-1 gap-3">
        {kinds.map(({ id, label, people }) => (
          <PresenceRow
            key={id}
            label={say(label)}
            presence={!isKindKnown ? 'open' : people.length === 0 ? 'nobody' : 'enough'}
            people={people}
            nameOf={nameOf}
          />
        ))}
      </dl>
      {isKindKnown && kindUnknown.length > 0 ? (
        <p className="text-[15px] text-ink-2">{t('mix.kindUnknown', { count: kindUnknown.length })}</p>
      ) : null}
    </>
  )
}
