import type { Worksheet } from '#app/contract/worksheet.ts'

/** The day of a moment, as `YYYY-MM-DD`, seen from a zone. */
export function dayOf(now: string, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: zone }).format(new Date(now))
}

/** The last 24 months, newest first, as `YYYY-MM`, seen from the cohort's zone. */
export function recentMonths(now: string, zone: string): string[] {
  const [year = 1970, month = 1] = new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    timeZone: zone
  })
    .format(new Date(now))
    .split('-')
    .map(Number)
  return Array.from({ length: 24 }, (_, back) => {
    const at = new Date(Date.UTC(year, month - 1 - back, 1))
    return at.toISOString().slice(0, 7)
  })
}

/** A month in words, as "March 2026". */
export function monthName(month: string, language: string): string {
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`)
  )
}

/** The different words a person has used in a field, in alphabetical order. */
export function ownWords(worksheet: Worksheet, field: string, language: string): string[] {
  const used = Object.values(worksheet.answers).map((answers) => answers[field])
  return [...new Set(used.filter((word) => typeof word === 'string' && word !== ''))]
    .map(String)
    .sort(new Intl.Collator(language).compare)
}
