import { printable } from './printable.ts'
import type { CohortReportInput, PersonalReportInput } from './report-input.ts'
import type { ReportWords } from './report-words.ts'

/** What the page itself needs, whichever report it is of. */
export type PageHead = {
  lang: string
  paper: 'a4' | 'letter'
  document: { title: string; author: string }
  head: { cohort: string; session: string; foot: string }
}

/** @param document title and author as a PDF reader lists them */
export function pageHead(
  input: PersonalReportInput | CohortReportInput,
  words: ReportWords,
  document: PageHead['document']
): PageHead {
  const { number, of, title, startsAt } = input.session
  return {
    lang: input.locale,
    paper: input.paper,
    document,
    head: {
      cohort: printable(input.cohort),
      session: words.common('sessionOf', { number, sessions: of }),
      foot: `${printable(title)}, ${words.date(startsAt)}`
    }
  }
}
