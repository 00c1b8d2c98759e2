import { afterAll, describe, expect, it } from 'vitest'
import { findExercise } from '#app/domain/exercises/registry.ts'
import { measuresOf } from '#app/domain/gaps/personal-result.ts'
import { partWords } from '#server/reports/part-words.ts'
import { createRenderer } from '#server/reports/render.ts'
import { reportWords } from '#server/reports/report-words.ts'
import { catalogue, releaseOf } from './catalogue-fixtures.ts'
import { readPdf } from './read-pdf.ts'

const renderer = createRenderer()
afterAll(() => renderer.close())

const words = reportWords('en', 'Pacific/Auckland')
const ids = catalogue.map(({ id }) => id)
const read = async (input: ReturnType<typeof releaseOf>) => readPdf(await renderer.render('cohort', input))

/** Different in every measure, so that a figure in the wrong place is found. */
const countOf = (index: number, measure: number) => 100 + 10 * measure + index

const shareOf = (index: number, parts: number) => (index === 0 ? 100 - 17 * (parts - 1) : 17)

const measured = (id: string) => measuresOf(findExercise(id, 1))

describe('the cohort report of the catalogue', () => {
  it.each(ids)('draws every chart, and says every figure of the release: %s', async (id) => {
    const input = releaseOf(id, 400, (kind, index, parts, measure) =>
      kind === 'count' ? countOf(index, measure) : shareOf(index, parts)
    )
    const { text, alts, uaPart } = await read(input)
    const exercise = findExercise(id, 1)
    expect(alts).toHaveLength(exercise.charts.length)
    measured(id).forEach(({ id: measure, kind, parts }, position) => {
      const cells = parts.map((part, index) => {
        const value = kind === 'count' ? String(countOf(index, position)) : `${shareOf(index, parts.length)}%`
        expect(text).toContain(value)
        return `${partWords(exercise, measure, [part], words)}: ${value}`
      })
      const alt = alts.find((one) => one.includes(cells.join('; ')))
      expect(alt).toContain(words.exercise(exercise, `measures.${measure}`))
    })
    for (let question = 1; question <= exercise.debriefQuestions; question++) {
      expect(text).toContain(words.exercise(exercise, `debrief.${question}`).slice(0, 30))
    }
    expect(uaPart).toBe('1')
  })

  it.each(ids)('tells in words what is not counted, and works out no number for it: %s', async (id) => {
    const { text, alts } = await read(
      releaseOf(id, 4321, (kind, index, parts) =>
        kind === 'mean' ? 'hidden' : index === 0 ? 'few' : index === parts - 1 ? 'nearlyAll' : 'hidden'
      )
    )
    const exercise = findExercise(id, 1)
    for (const { id: measure, kind, parts } of measured(id)) {
      if (kind === 'mean') continue
      const label = (part: string | undefined) => partWords(exercise, measure, [part ?? ''], words)
      const told = alts.find((alt) => alt.includes(`${label(parts[0])}: fewer than 3; `))
      expect(told).toContain(`${label(parts.at(-1))}: all or nearly all`)
    }
    // Sizes are drawn from 4321 people: none of them may be written down.
    const numbers = [text, ...alts].join(' ').match(/\d+(?:[.,]\d+)?/g) ?? []
    const known = new Set(['4321', '2026'])
    expect(numbers.filter((number) => Number(number) > 100 && !known.has(number))).toEqual([])
    expect(text).not.toContain('NaN')
  })

  it.each(ids)('joins merged parts in one cell: %s', async (id) => {
    const input = releaseOf(id, 18, () => 'hidden')
    const [round] = input.rounds
    if (!round?.release) throw new Error('a release was given')
    const { figures } = round.release.figures
    for (const figure of figures) {
      const [first, second, ...rest] = figure.cells.flatMap(({ parts }) => parts)
      if (!first || !second) throw new Error('a measure has parts')
      figure.cells = [
        { parts: [first, second], value: 11 },
        ...rest.map((part) => ({ parts: [part], value: 'hidden' as const }))
      ]
    }
    const { alts, uaPart } = await read(input)
    const exercise = findExercise(id, 1)
    for (const { id: measure, parts } of measured(id)) {
      const merged = partWords(exercise, measure, parts.slice(0, 2), words)
      expect(alts.some((alt) => alt.includes(`${merged}: 11`))).toBe(true)
    }
    expect(uaPart).toBe('1')
  })

  it.each(ids)('says so instead of drawing when everything is hidden: %s', async (id) => {
    const { text, alts } = await read(releaseOf(id, 18, () => 'hidden'))
    expect(alts).toEqual([])
    expect(text.split('any number would say too much').length - 1).toBe(findExercise(id, 1).charts.length)
  })

  it('speaks Spanish on Letter paper', async () => {
    const input = releaseOf('views', 18, (kind, index, parts) => (kind === 'mean' ? shareOf(index, parts) : 4))
    const pdf = await read({ ...input, locale: 'es', paper: 'letter' })
    expect(pdf).toMatchObject({ tagged: true, uaPart: '1', lang: 'es', size: { width: 612, height: 792 } })
    expect(pdf.text).toContain('83 %')
  })
})
