import type { Exercise } from '#app/contract/exercise.ts'
import { inventedK, inventRoom } from '#app/domain/invented/room.ts'
import type { Language } from '#app/locales/languages.ts'
import { translator } from '#app/locales/translator.ts'
import type { CohortReportInput, PersonalReportInput } from './report-input.ts'

/** What both reports of a draft say, with the answers of invented people. @param now ISO time */
export function draftInput(
  exercise: Exercise,
  locale: Language,
  now: string
): { personal: PersonalReportInput; cohort: CohortReportInput } {
  const { t } = translator(locale)
  const { person, sheet, figures } = inventRoom(exercise, now.slice(0, 10))
  const head = {
    locale,
    paper: 'a4' as const,
    zone: 'UTC',
    cohort: t('author:pdf.cohort'),
    session: { number: 1, of: 1, title: t('author:pdf.session'), startsAt: now },
    k: inventedK
  }
  return {
    personal: {
      ...head,
      name: t('author:pdf.person'),
      withNames: true,
      worksheets: [
        {
          exercise,
          contacts: person.contacts.map(({ id, label }) => ({ id, label })),
          answers: sheet.answers,
          ties: exercise.asksTies ? person.ties.map(({ a, b }) => [a, b]) : [],
          rows: sheet.rows,
          result: sheet.result,
          handedInAt: now
        }
      ]
    },
    cohort: { ...head, rounds: [{ exercise, number: 1, release: figures && { createdAt: now, figures, trend: null } }] }
  }
}
