import type { Texts } from '#app/domain/authoring/begin.ts'
import type { Language } from './languages.ts'
import { resources } from './resources.ts'

/** The texts of one exercise of the catalogue, as its language has them; none for any other. On the server only. */
export function catalogueTexts(id: string, language: Language): Texts {
  const all: Texts = resources[language].exercises
  const texts = Object.hasOwn(all, id) ? all[id] : undefined
  return typeof texts === 'object' ? texts : {}
}
