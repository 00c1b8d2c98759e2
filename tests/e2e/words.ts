import { translator } from '#app/locales/translator.ts'

/** What the screens say in English, by the keys the screens use. */
export const say = translator('en').t

/** What the screens say in Spanish. */
export const decir = translator('es').t

/** A sentence as people read it, without the marks of what it is about. */
export function plain(sentence: string): string {
  return sentence.replaceAll(/<\/?em>/g, '')
}
