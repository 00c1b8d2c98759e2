import type { Worksheet } from '#app/contract/worksheet.ts'
import type { Exercise } from '#app/domain/exercise.ts'

/** What the person called people and things: shown on their own screen and nowhere else. */
export type WordsAround = {
  exerciseId: string
  nameOf: (contactId: string) => string
  /** The first words written about something listed; null when there are none. */
  wordsOf: (itemId: string) => string | null
}

export function wordsAround({ id, items }: Exercise, { contacts, rows }: Worksheet): WordsAround {
  const names = new Map(contacts.map((contact) => [contact.id, contact.label]))
  const fields = items?.fields.filter(({ kind }) => kind === 'words') ?? []
  return {
    exerciseId: id,
    nameOf: (contactId) => names.get(contactId) ?? '',
    wordsOf: (itemId) => {
      const answers = rows.find((row) => row.id === itemId)?.answers ?? {}
      const written = fields.map((field) => answers[field.id])
      return written.find((words): words is string => typeof words === 'string' && words.trim() !== '') ?? null
    }
  }
}
