import { readRelease } from '#app/domain/reading.ts'
import { type ChartView, chartViews, isAboutGap, type StatementView } from './chart-view.ts'
import { type PageHead, pageHead } from './page-head.ts'
import type { CohortReportInput, ReportRound } from './report-input.ts'
import { type ReportWords, reportWords } from './report-words.ts'
import { trendView } from './trend-view.ts'

/** The data of `templates/cohort.typ`: releases in words, and nothing that is not in a release. */
export type CohortPages = PageHead & {
  title: string
  rounds: RoundPage[]
  words: { talk: string; privacyTitle: string; privacy: string }
}

type RoundPage = {
  title: string
  /** Said where a picture would be. */
  missing: string
  picture: { statement: StatementView; shown: string; charts: ChartView[] } | null
  debrief: string[]
}

/** Puts the releases of a session into words, ready to be set. */
export function cohortPages(input: CohortReportInput): CohortPages {
  const words = reportWords(input.locale, input.zone)
  const { report } = words
  const { session, cohort, k } = input
  return {
    ...pageHead(input, words, { title: report('cohort.document', { number: session.number, cohort }), author: cohort }),
    title: report('cohort.title'),
    rounds: input.rounds.map((round) => roundPage(round, words)),
    words: {
      talk: report('cohort.talk'),
      privacyTitle: report('cohort.privacyTitle'),
      privacy: report('cohort.privacy', { k })
    }
  }
}

function roundPage({ exercise, number, release }: ReportRound, words: ReportWords): RoundPage {
  const { report, common } = words
  const title = words.exercise(exercise, 'title')
  return {
    title: number > 1 ? `${title}, ${report('cohort.again', { number })}` : title,
    missing: report('cohort.noPicture'),
    picture: release && {
      statement: {
        stretches: words.reading(exercise, readRelease(exercise, release.figures)),
        gap: exercise.charts.slice(0, 1).some(isAboutGap)
      },
      shown: report('cohort.shown', {
        people: common('people', { count: release.figures.people }),
        when: words.moment(release.createdAt)
      }),
      charts: [
        ...chartViews(exercise, release.figures, words),
        ...(release.trend ? [trendView(exercise, release.trend, words)] : [])
      ]
    },
    debrief: Array.from({ length: exercise.debriefQuestions }, (_, index) =>
      words.exercise(exercise, `debrief.${index + 1}`)
    )
  }
}
