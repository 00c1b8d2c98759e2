import { latestExercise } from '#app/domain/exercises/registry.ts'
import type { Language } from '#app/locales/languages.ts'
import { thresholdWords } from '#app/locales/threshold-words.ts'
import { translator } from '#app/locales/translator.ts'

type Say = ReturnType<typeof translator>['t']

/** What the screens say in English, by the keys the screens use. */
export const say = words('en')

/** What the screens say in Spanish. */
export const decir = words('es')

/** A sentence as people read it, without the marks of what it is about. */
export function plain(sentence: string): string {
  return sentence.replaceAll(/<\/?em>/g, '')
}

/** Texts of an exercise name its thresholds: those it has by itself, where nobody chose others. */
function words(language: Language): Say {
  const { t } = translator(language)
  const translate = t as (key: string, values?: object) => string
  const inForce = (key: string) => {
    const [, id = ''] = /^exercises:(\w+)\./.exec(key) ?? []
    const exercise = latestExercise(id)
    return exercise ? thresholdWords(exercise, (text) => translate(`exercises:${id}.${text}`)) : {}
  }
  return ((key: string, values?: object) => translate(key, { ...inForce(key), ...values })) as Say
}
