import { afterAll, describe, expect, it } from 'vitest'
import type { ReleaseFigures } from '#app/contract/figures.ts'
import { findExercise } from '#app/domain/exercises/registry.ts'
import { createRenderer } from '#server/reports/render.ts'
import { releaseOf } from './catalogue-fixtures.ts'
import { readPdf } from './read-pdf.ts'
import { cohortInput } from './report-fixtures.ts'

const renderer = createRenderer()
afterAll(() => renderer.close())

const read = async (input = cohortInput()) => readPdf(await renderer.render('cohort', input))
const audit = (figures: ReleaseFigures['figures'], people = 18) =>
  cohortInput({
    rounds: [
      {
        exercise: findExercise('audit', 1),
        number: 2,
        release: { createdAt: '2026-11-13T21:40:00.000Z', figures: { people, figures }, trend: null }
      }
    ]
  })

describe('a cohort report', () => {
  it('says where the middle went over the sessions, and what cannot be told', async () => {
    const input = releaseOf('tank', 18, () => 3)
    const [round] = input.rounds
    if (!round?.release) throw new Error('a release was given')
    round.release.trend = {
      measure: 'tankOpening',
      people: 14,
      sessions: [
        { number: 2, middle: { from: 3, to: 3 } },
        { number: 5, middle: null },
        { number: 6, middle: { from: 2, to: 3 } },
        { number: 7, middle: { from: 4, to: 4 } }
      ]
    }
    const { text, alts, uaPart } = await read(input)
    expect(text).toContain('The middle tank went from 3 to 4 for the same 14 people.')
    expect(alts.at(-1)).toContain(
      'Session 2: half full; Session 5: not enough to say; Session 6: low to half full; Session 7: well filled'
    )
    expect(uaPart).toBe('1')
  })

  it('shows the figures of the releases, their reading, sample sizes and questions', async () => {
    const { text, alts, pages } = await read()
    expect(pages).toBe(2)
    expect(text).toContain('11 of 18')
    expect(text).toContain('18 people, as shown 14 November 2026, 10:40')
    expect(text).toContain('Whom would you like to write down a year from now?')
    expect(text).toContain('only because at least 5 people handed in')
    expect(alts).toEqual([
      expect.stringContaining('up to 5: fewer than 3; 6 to 10: 4; 11 to 15: 7; 16 to 20: not shown; over 20: 3'),
      expect.stringContaining('mostly company: 11; beyond company (or not sorted): 7'),
      expect.stringContaining('company only: 52%; both: 27%; me only: 16%; neither: 5%')
    ])
    for (const shown of ['52%', '27%', '16%', '5%', 'fewer than 3', 'not shown']) expect(text).toContain(shown)
  })

  it('is tagged and speaks Spanish on Letter paper', async () => {
    const pdf = await read(cohortInput({ locale: 'es', paper: 'letter' }))
    expect(pdf).toMatchObject({ tagged: true, uaPart: '1', lang: 'es', size: { width: 612, height: 792 } })
    expect(pdf.text).toContain('11 de 18')
    expect(pdf.text).toContain('menos de 3')
    expect(pdf.text).toContain('52 %')
  })

  it('tells what is not counted in words, in the chart and in the sentence', async () => {
    const { text, alts } = await read(
      audit([
        {
          kind: 'count',
          measure: 'flag',
          cells: [
            { parts: ['flagged'], value: 'nearlyAll' },
            { parts: ['notFlagged'], value: 'few' },
            { parts: ['notStarted'], value: 'few' }
          ]
        }
      ])
    )
    expect(text).toContain('round 2')
    expect(alts).toHaveLength(1)
    expect(alts[0]).toContain('mostly company: all or nearly all; beyond company: fewer than 3')
    expect(text).not.toMatch(/\b1[5-7]\b of 18/)
  })

  it('names a part that is too narrow, or empty, below the bar', async () => {
    const { text } = await read(
      audit([
        {
          kind: 'mean',
          measure: 'shares',
          cells: [
            { parts: ['companyOnly'], value: 97 },
            { parts: ['both'], value: 2 },
            { parts: ['meOnly'], value: 1 },
            { parts: ['neither'], value: 0 }
          ]
        }
      ])
    )
    expect(text).toContain('97%')
    expect(text).toMatch(/0% neither/)
    expect(text).toMatch(/2% both/)
    expect(text).toMatch(/1% me only/)
  })

  it('says so instead of drawing empty bars when everything is hidden', async () => {
    const cells = ['companyOnly', 'both', 'meOnly', 'neither'].map((part) => ({
      parts: [part],
      value: 'hidden' as const
    }))
    const { text, alts } = await read(audit([{ kind: 'mean', measure: 'shares', cells }]))
    expect(text).toContain('any number would say too much')
    expect(alts).toEqual([])
  })

  it('says that there is no picture when nothing was released', async () => {
    const rounds = cohortInput().rounds.map((round) => ({ ...round, release: null }))
    const { text, alts } = await read(cohortInput({ rounds }))
    expect(text).toContain('no group picture')
    expect(alts).toEqual([])
  })
})
