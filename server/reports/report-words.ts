import type { TFunction } from 'i18next'
import type { Exercise } from '#app/contract/exercise.ts'
import type { Sentence } from '#app/domain/reading.ts'
import { type Stretch, splitEmphasis } from '#app/locales/emphasis.ts'
import { exerciseTexts } from '#app/locales/exercise-texts.ts'
import type { Language } from '#app/locales/languages.ts'
import { translator } from '#app/locales/translator.ts'

type Values = Record<string, string | number>

/** Everything a report builder needs to speak: the sentences of one language, and dates in the cohort's zone. */
export type ReportWords = {
  locale: Language
  report: TFunction<'report'>
  common: TFunction<'common'>
  /** A text of an exercise, by its key. */
  exercise: (exercise: Exercise, key: string, values?: Values) => string
  reading: (exercise: Exercise, sentence: Sentence) => Stretch[]
  /** "14 November 2026" */
  date: (iso: string) => string
  /** "14 November 2026, 14:31" */
  moment: (iso: string) => string
  /** "September 2026" of "2026-09"; what is not a month is said as it was written. */
  month: (value: string) => string
  /** "14 November 2026" of "2026-11-14", a day that is the same in every zone. */
  day: (value: string) => string
  /** "Ana, Sven and Tui" */
  list: (items: readonly string[]) => string
  /** "+0.24" or "−0.5": an index between -1 and +1. */
  signed: (value: number) => string
}

/** Dates go day, month, year: understood by readers of English everywhere. */
const dateLocales: Record<Language, string> = { en: 'en-GB', es: 'es' }

/** The words of one report. */
export function reportWords(locale: Language, zone: string): ReportWords {
  const sentences = translator(locale)
  const { getFixedT } = sentences
  const date = new Intl.DateTimeFormat(dateLocales[locale], { dateStyle: 'long', timeZone: zone })
  const time = new Intl.DateTimeFormat(dateLocales[locale], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone
  })
  const month = new Intl.DateTimeFormat(dateLocales[locale], { year: 'numeric', month: 'long', timeZone: 'UTC' })
  const day = new Intl.DateTimeFormat(dateLocales[locale], { dateStyle: 'long', timeZone: 'UTC' })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const index = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, signDisplay: 'exceptZero' })
  const exercise: ReportWords['exercise'] = (of, key, values) => exerciseTexts(of, sentences).say(key, values)
  return {
    locale,
    report: getFixedT(locale, 'report'),
    common: getFixedT(locale, 'common'),
    exercise,
    reading: (of, { key, values }) => splitEmphasis(exercise(of, key, values)),
    date: (iso) => date.format(new Date(iso)),
    moment: (iso) => `${date.format(new Date(iso))}, ${time.format(new Date(iso))}`,
    month: (value) => (/^\d{4}-(0[1-9]|1[0-2])$/.test(value) ? month.format(new Date(`${value}-01T00:00:00Z`)) : value),
    day: (value) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? day.format(new Date(`${value}T00:00:00Z`)) : value),
    list: (items) => list.format(items),
    signed: (value) => index.format(value).replace('-', '−')
  }
}
