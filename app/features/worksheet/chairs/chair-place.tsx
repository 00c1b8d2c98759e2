import { useTranslation } from 'react-i18next'
import { useExerciseText, useOptionalText } from '#app/components/exercise-text.ts'
import { Icon } from '#app/components/icon.tsx'
import { Kbd } from '#app/components/kbd.tsx'
import { dropAttribute } from '../bins/use-drag.ts'
import type { BoardProps } from '../board-props.ts'
import { FieldInput } from '../fields/field-input.tsx'
import type { FieldSetting } from '../fields/field-setting.ts'
import { LastTime } from '../fields/last-time.tsx'
import { ChairDrawing } from './chair-drawing.tsx'
import type { Grips } from './people-to-seat.tsx'
import { type Chair, leaveEdit } from './seating.ts'
import type { Seating } from './use-seating.ts'

type ChairPlaceProps = BoardProps &
  Grips & {
    chair: Chair
    number: number
    seating: Seating
    setting: FieldSetting
    /** An empty chair was pressed with nobody in hand. */
    onLookForPerson: () => void
  }

/** One chair: an empty space to fill, or somebody, and a question about the two of you. */
export function ChairPlace(props: ChairPlaceProps) {
  const { exercise, worksheet, edit, chair, number, seating, setting, drag, grab, onLookForPerson } = props
  const { t } = useTranslation('sheet')
  const find = useOptionalText(exercise)
  const say = useExerciseText(exercise)
  const { person } = chair
  const { inHand } = seating
  const name = seating.chairName(chair)
  const contactField = exercise.rows?.fields.find(({ kind }) => kind === 'contact')
  const hint = contactField && worksheet.hints[chair.id]?.[contactField.id]
  const canSeat = inHand !== null && inHand.id !== person?.id
  const help = find(`rowHelp.${chair.id}`)
  const press = () => {
    if (canSeat) seating.seat(inHand.id, chair.id)
    else if (person) seating.take(inHand ? null : person.id)
    else onLookForPerson()
  }
  return (
    <section
      {...{ [dropAttribute]: chair.id }}
      aria-labelledby={`chair-${chair.id}`}
      className={`flex min-w-0 flex-col gap-4 rounded-card border p-4 ${drag?.over === chair.id ? 'border-accent bg-accent/15' : 'border-line bg-sheet/60'}`}
    >
      <h2
        id={`chair-${chair.id}`}
        className="flex items-start justify-between gap-2 text-lg leading-tight font-semibold"
      >
        {name}
        <span className="hidden text-ink-2 lg:pointer-fine:block">
          <Kbd>{String(number)}</Kbd>
        </span>
      </h2>
      {help ? <p className="-mt-3 text-sm text-ink-2">{help}</p> : null}
      <div className="relative">
        <button
          type="button"
          aria-label={
            canSeat
              ? t('chairs.seat', { name: inHand.label, chair: name })
              : person
                ? t('chairs.taken', { name: person.label, chair: name })
                : t('chairs.empty', { chair: name })
          }
          onPointerDown={(event) => person && grab(chair.id, event)}
          onClick={press}
          className={`flex w-full min-w-0 touch-manipulation items-center gap-3 rounded-control border-2 p-3 text-left select-none hover:border-edge sm:flex-col sm:text-center ${
            person ? 'cursor-grab border-transparent' : 'border-dashed border-transparent'
          } ${canSeat ? 'border-dashed border-accent' : ''}`}
        >
          <ChairDrawing taken={person !== null} />
          <span className={`line-clamp-2 min-w-0 break-words ${person ? 'text-lg font-semibold' : 'text-empty'}`}>
            {person ? <bdi>{person.label}</bdi> : t(chair.isLeftEmpty ? 'chairs.left' : 'chairs.nobody')}
          </span>
        </button>
        {person ? (
          <button
            type="button"
            aria-label={t('chairs.free', { name: person.label, chair: name })}
            onClick={(event) => {
              event.currentTarget.parentElement?.querySelector('button')?.focus()
              seating.free(chair.id)
            }}
            className="absolute top-0 right-0 grid size-11 place-items-center rounded-control text-ink-2 hover:text-empty"
          >
            <Icon name="close" />
          </button>
        ) : null}
      </div>
      {!person && chair.leftField ? (
        <button
          type="button"
          aria-pressed={chair.isLeftEmpty}
          onClick={() => edit(leaveEdit(chair))}
          className="inline-flex min-h-11 items-center justify-center gap-2 self-start rounded-control border border-line bg-sheet px-3.5 text-left hover:border-edge aria-pressed:border-accent aria-pressed:font-semibold sm:self-center"
        >
          {chair.isLeftEmpty ? <Icon name="check" /> : null}
          {say(`fields.${chair.leftField}.label`)}
        </button>
      ) : null}
      {contactField && hint ? <LastTime field={contactField} setting={setting} value={hint} /> : null}
      {person
        ? chair.fields.map((field) => (
            <FieldInput
              key={`${person.id} ${field.id}`}
              field={field}
              setting={setting}
              value={chair.answers[field.id]}
              hint={worksheet.hints[chair.id]?.[field.id]}
              onAnswer={(value) => edit({ kind: 'row', rowId: chair.id, fields: { [field.id]: value } })}
            />
          ))
        : null}
    </section>
  )
}
