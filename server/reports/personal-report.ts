import { type ContactList, contactList } from './contact-list.ts'
import { type PageHead, pageHead } from './page-head.ts'
import { type PersonalSection, personalSection } from './personal-section.ts'
import { printable } from './printable.ts'
import type { PersonalReportInput, ReportWorksheet } from './report-input.ts'
import { reportWords } from './report-words.ts'

/** The data of `templates/personal.typ`. */
export type PersonalPages = PageHead & {
  name: string
  title: string
  date: string
  sections: PersonalSection[]
  /** Everybody on the map with all answers; null in a copy without names. */
  list: ContactList | null
  words: { move: string; promiseTitle: string; promise: string[] }
}

/** Puts one person's results of a session into words and positions, ready to be set. */
export function personalPages(input: PersonalReportInput): PersonalPages {
  const words = reportWords(input.locale, input.zone)
  const { report } = words
  const { name, withNames, session, cohort, k } = input
  const worksheets = newest(input.worksheets)
  const map = worksheets.find(({ exercise }) => exercise.editsMap)
  const promise = report('personal.promise', { k })
  return {
    ...pageHead(input, words, {
      title: report('personal.document', { name, number: session.number, cohort }),
      author: name
    }),
    name: printable(name),
    title: report('personal.title'),
    date: words.date(session.startsAt),
    sections: worksheets.map((worksheet) => personalSection(worksheet, withNames, words)),
    list: map && withNames && map.contacts.length > 0 ? contactList(map, words) : null,
    words: {
      move: report('personal.move'),
      promiseTitle: report('personal.promiseTitle'),
      promise: withNames ? [promise] : [promise, report('personal.withoutNames')]
    }
  }
}

/** The last worksheet of each exercise: after a redo, what the person thinks now. */
function newest(worksheets: readonly ReportWorksheet[]): ReportWorksheet[] {
  return [...new Map(worksheets.map((worksheet) => [worksheet.exercise.id, worksheet])).values()]
}
