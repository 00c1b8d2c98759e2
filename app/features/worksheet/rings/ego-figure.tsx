import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { useExerciseText } from '#app/components/exercise-text.ts'
import type { Exercise } from '#app/contract/exercise.ts'
import type { Worksheet } from '#app/contract/worksheet.ts'
import { side } from '#app/domain/picture/bands.ts'
import { egoPicture } from '#app/domain/picture/ego-picture.ts'
import { namesWithRoom } from '#app/domain/picture/names.ts'
import { pictureInput } from '#app/domain/picture/picture-input.ts'
import { NameTexts } from './name-texts.tsx'
import { PersonDot } from './person-dot.tsx'
import { RingsGround } from './rings-ground.tsx'

const letter = 24

/** One's own map from above, to look at. Initials until asked for names: somebody may be looking over a shoulder. */
export function EgoFigure({ exercise, worksheet }: { exercise: Exercise; worksheet: Worksheet }) {
  const { t } = useTranslation('rings')
  const say = useExerciseText(exercise)
  const [named, setNamed] = useState(false)
  const { contacts, answers, ties } = worksheet
  const picture = useMemo(() => egoPicture(pictureInput({ contacts, answers, ties })), [contacts, answers, ties])
  const names = useMemo(() => new Map(contacts.map(({ id, label }) => [id, label])), [contacts])
  const spots = useMemo(() => namesWithRoom(picture, (id) => names.get(id) ?? '', letter), [picture, names])
  const count = (closeness: number | null) => picture.people.filter((person) => person.closeness === closeness).length
  const ringWords = picture.rings.map(({ closeness }) =>
    t('figure.ring', { ring: say(`fields.closeness.options.${closeness}`), count: count(closeness) })
  )
  const waiting = count(null)
  return (
    <figure aria-labelledby="from-above" className="rounded-card border border-line bg-paper p-4 sm:p-6">
      <figcaption className="mb-4 flex flex-wrap items-start justify-between gap-3">
        <div>
          <h2 id="from-above" className="font-semibold">
            {t('figure.title')}
          </h2>
          <p className="text-[15px] text-ink-2">
            {t('figure.note')} {waiting > 0 ? t('figure.waiting', { count: waiting }) : null}
          </p>
        </div>
        <Button size="small" onPress={() => setNamed(!named)}>
          {t(named ? 'figure.hide' : 'figure.show')}
        </Button>
      </figcaption>
      <svg
        role="img"
        aria-label={t('figure.alt', {
          rings: ringWords.join(', '),
          groups: t('figure.groups', { count: picture.groups.length }),
          lines: t('figure.lines', { count: picture.lines.length })
        })}
        viewBox={`0 0 ${side} ${side}`}
        className="block w-full overflow-visible select-none"
      >
        <RingsGround picture={picture} say={say} letter={letter} strong={null} />
        {picture.people.map((person) => (
          <PersonDot key={person.id} person={person} name={names.get(person.id) ?? ''} />
        ))}
        {named ? <NameTexts spots={spots} letter={letter} /> : null}
      </svg>
    </figure>
  )
}
