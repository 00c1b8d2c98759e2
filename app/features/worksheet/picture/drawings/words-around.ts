import type { Exercise } from '#app/contract/exercise.ts'
import type { Worksheet } from '#app/contract/worksheet.ts'

/** What the person called people and things: shown on their own screen and nowhere else. */
export type WordsAround = {
  exercise: Exercise
  nameOf: (contactId: string) => string
  /** The first words written about something listed; null when there are none. */
  wordsOf: (itemId: string) => string | null
}

export function wordsAround(exercise: Exercise, { contacts, rows }: Worksheet): WordsAround {
  const names = new Map(contacts.map((contact) => [contact.id, contact.label]))
  const fields = exercise.items?.fields.filter(({ kind }) => kind === 'words') ?? []
  return {
    exercise,
    nameOf: (contactId) => names.get(contactId) ?? '',
    wordsOf: (itemId) => {
      const answers = rows.find((row) => row.id === itemId)?.answers ?? {}
      const written = fields.map((field) => answers[field.id])
      return written.find((words): words is string => typeof words === 'string' && words.trim() !== '') ?? null
    }
  }
}
