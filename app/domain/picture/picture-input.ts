import type { Worksheet } from '#app/contract/worksheet.ts'
import { closenessOf } from './bands.ts'
import type { EgoPictureInput } from './ego-picture.ts'

/** What the picture is drawn from: the answers about group and closeness, whatever else was asked. */
export function pictureInput({
  contacts,
  answers,
  ties
}: Pick<Worksheet, 'contacts' | 'answers' | 'ties'>): EgoPictureInput {
  return {
    contacts: contacts.map(({ id }) => {
      const group = answers[id]?.group
      const named = typeof group === 'string' && group !== '' ? group : null
      return { id, group: named, closeness: closenessOf(answers[id]?.closeness) }
    }),
    ties
  }
}
