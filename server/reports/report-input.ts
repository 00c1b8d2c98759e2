import type { Exercise } from '#app/contract/exercise.ts'
import type { ReleaseFigures, Trend } from '#app/contract/figures.ts'
import type { Answers, Contact, Worksheet } from '#app/contract/worksheet.ts'
import type { PersonalResult } from '#app/domain/gaps/personal-result.ts'
import type { Language } from '#app/locales/languages.ts'

/** What both reports say at the top. Everything here survives `structuredClone`: it is handed to a worker. */
type ReportHead = {
  locale: Language
  paper: 'a4' | 'letter'
  /** IANA zone of the cohort; dates are said in it. */
  zone: string
  cohort: string
  session: { number: number; of: number; title: string; startsAt: string }
  /** The fewest people a group chart is drawn for. */
  k: number
}

/** One person's worksheet of one round of the session. */
export type ReportWorksheet = {
  exercise: Exercise
  contacts: Contact[]
  answers: Record<string, Answers>
  ties: [string, string][]
  rows: Worksheet['rows']
  result: PersonalResult
  handedInAt: string | null
}

export type PersonalReportInput = ReportHead & {
  name: string
  /** False for a copy that travels by mail: then nothing the person wrote about others is printed. */
  withNames: boolean
  /** In the order they were filled in; of one exercise only the last is printed. */
  worksheets: ReportWorksheet[]
}

/** One round of the session, with the picture everybody saw last; null when there was none. */
export type ReportRound = {
  exercise: Exercise
  number: number
  release: { createdAt: string; figures: ReleaseFigures; trend: Trend | null } | null
}

export type CohortReportInput = ReportHead & { rounds: ReportRound[] }

export type ReportInputs = { personal: PersonalReportInput; cohort: CohortReportInput }
export type Template = keyof ReportInputs
