import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { Field } from '#app/contract/exercise.ts'
import type { Answers, Contact } from '#app/contract/worksheet.ts'
import type { BoardProps } from '../board-props.ts'
import { FieldInput } from '../fields/field-input.tsx'
import type { FieldSetting } from '../fields/field-setting.ts'
import { howMuch, Portion } from '../fields/portion.tsx'

type AboutOneProps = BoardProps & {
  setting: FieldSetting
  /** How many are answered, in words. */
  progress: string
  /** Of the person's name: it is the page's own heading unless there is one above it. */
  level?: 'h1' | 'h2'
}

/** One person at a time, large, with everybody beside to jump to. */
export function AboutOne({ exercise, worksheet, edit, setting, progress, level: Name = 'h1' }: AboutOneProps) {
  const { t } = useTranslation('worksheet')
  const { contacts, answers, hints } = worksheet
  const { fields } = exercise
  const [chosenId, setChosenId] = useState(contacts.find(({ id }) => howMuch(answers[id], fields) === 'none')?.id)
  const heading = useRef<HTMLHeadingElement>(null)
  const at = Math.max(
    0,
    contacts.findIndex((contact) => contact.id === chosenId)
  )
  const contact = contacts[at]
  if (!contact) return null
  const go = (index: number) => {
    setChosenId(contacts[index]?.id)
    heading.current?.focus()
  }
  return (
    <div className="grid grid-cols-1 gap-6 lg:grid-cols-[16rem_minmax(0,1fr)] lg:gap-8">
      <PeopleList
        contacts={contacts}
        answers={answers}
        fields={fields}
        progress={progress}
        chosenId={contact.id}
        onChoose={setChosenId}
      />
      <section aria-labelledby="person" className="rounded-card border border-line bg-sheet p-5 sm:px-7 sm:py-6">
        <div className="flex items-baseline justify-between gap-4">
          <Name
            id="person"
            ref={heading}
            tabIndex={-1}
            dir="auto"
            className="statement line-clamp-2 min-w-0 text-[28px] break-words outline-none sm:text-4xl"
          >
            {contact.label}
          </Name>
          <p className="numeric flex-none text-[15px] text-ink-2">
            {t('map.personOf', { number: at + 1, all: contacts.length })}
          </p>
        </div>
        {/* A person's fields are their own: nothing half typed goes over to the next one. */}
        <div key={contact.id} className="mt-4 grid gap-x-8 gap-y-5 sm:grid-cols-2">
          {fields.map((field) => (
            <FieldInput
              key={field.id}
              field={field}
              setting={setting}
              value={answers[contact.id]?.[field.id]}
              hint={hints[contact.id]?.[field.id]}
              onAnswer={(value) => edit({ kind: 'answer', contactId: contact.id, fields: { [field.id]: value } })}
            />
          ))}
        </div>
        <div className="mt-6 flex justify-between gap-3">
          <Button look="quiet" onPress={() => go(at - 1)} isDisabled={at === 0}>
            {t('map.previous')}
          </Button>
          <Button look="primary" onPress={() => go(at + 1)} isDisabled={at === contacts.length - 1}>
            {t('map.nextPerson')}
          </Button>
        </div>
      </section>
    </div>
  )
}

type PeopleListProps = {
  contacts: readonly Contact[]
  answers: Record<string, Answers>
  fields: readonly Field[]
  progress: string
  chosenId: string
  onChoose: (id: string) => void
}

function PeopleList({ contacts, answers, fields, progress, chosenId, onChoose }: PeopleListProps) {
  return (
    <nav aria-labelledby="described" className="min-w-0 max-lg:hidden">
      <h2 id="described" className="numeric text-sm font-semibold text-ink-2">
        {progress}
      </h2>
      <ul className="mt-2 max-h-[56vh] overflow-y-auto p-1">
        {contacts.map(({ id, label }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === chosenId ? 'true' : undefined}
              onClick={() => onChoose(id)}
              className="flex min-h-11 w-full items-center gap-2.5 rounded-control px-2.5 text-left hover:bg-ink/5 aria-[current]:bg-accent/12 aria-[current]:font-semibold"
            >
              <Portion filled={howMuch(answers[id], fields)} />
              <bdi className="min-w-0 truncate">{label}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
