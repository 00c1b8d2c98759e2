import type { Language } from '#app/locales/languages.ts'
import { graphemes } from './printable.ts'
import type { Template } from './report-input.ts'
import { reportWords } from './report-words.ts'

/** Not allowed in a file name on some system people use, or able to make a name look like another one. */
const notAllowed = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu
/** Most file systems take 255 bytes for the whole name. */
const cohortBytes = 160

/** "2026-11 Session 4 - Harbour Leadership - cohort.pdf", the month being that of the session in the cohort's zone. */
export function reportFileName(report: {
  template: Template
  locale: Language
  zone: string
  cohort: string
  session: { number: number; startsAt: string }
}): string {
  const { template, locale, zone, session } = report
  const words = reportWords(locale, zone).report
  const date = new Intl.DateTimeFormat('en', { year: 'numeric', month: '2-digit', timeZone: zone })
  const parts = Object.fromEntries(
    date.formatToParts(new Date(session.startsAt)).map(({ type, value }) => [type, value])
  )
  const cohort = fitting(report.cohort.replace(notAllowed, ' ').replace(/\s+/gu, ' ').trim())
  const head = `${parts.year}-${parts.month} ${words('file.session', { number: session.number })}`
  return `${[head, cohort, words(`file.${template}`)].filter((part) => part !== '').join(' - ')}.pdf`
}

function fitting(text: string): string {
  let kept = ''
  for (const { segment } of graphemes.segment(text)) {
    if (Buffer.byteLength(kept + segment) > cohortBytes) return `${kept.trimEnd()}…`
    kept += segment
  }
  return kept
}
