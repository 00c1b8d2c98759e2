import { afterAll, describe, expect, it } from 'vitest'
import { createRenderer } from '#server/reports/render.ts'
import { readPdf } from './read-pdf.ts'
import { personalInput, personalInputOf, worksheet } from './report-fixtures.ts'

const renderer = createRenderer()
afterAll(() => renderer.close())

const read = async (input = personalInput()) => readPdf(await renderer.render('personal', input))

describe('a personal report', () => {
  it('says the sentence, the figures and the names of both exercises', async () => {
    const { text, pages } = await read()
    expect(pages).toBe(3)
    expect(text).toContain('7 of 14')
    expect(text).toContain('6 of 13')
    expect(text).toContain('My company: 6 46%')
    expect(text).toContain('Ana R. Key account HR lead Sven Supplier D. Ollie')
    expect(text).toContain('1 K.W. yes close every month October 2026')
    expect(text).toContain('1 person is not placed yet')
    expect(text).toContain('only when at least 5 people have handed in')
  })

  it('is a tagged PDF/UA file in the reader’s language, with headings, a table and described drawings', async () => {
    const pdf = await read()
    expect(pdf).toMatchObject({ tagged: true, uaPart: '1', lang: 'en', author: 'Mere Tāmihana' })
    expect(pdf.title).toBe('Mere Tāmihana, session 1, Harbour Leadership')
    expect(pdf.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'P', 'Figure', 'Table', 'TH', 'TD', 'L']))
    expect(pdf.alts).toEqual([
      expect.stringContaining('7 outside your employer, 5 inside, 2 not said. 5 pairs know each other'),
      expect.stringContaining('My company: 6; Both: 3; My own growth: 3; Neither: 1')
    ])
    expect(pdf.fonts.map(({ name }) => name.replace(/^.*\+/, '')).sort()).toEqual([
      'Inter-Regular',
      'Inter-SemiBold',
      'SourceSerif4-SemiBold'
    ])
    expect(pdf.fonts.every(({ embedded }) => embedded)).toBe(true)
  })

  it('comes in Spanish on Letter paper', async () => {
    const pdf = await read(personalInput({ locale: 'es', paper: 'letter' }))
    expect(pdf.lang).toBe('es')
    expect(pdf.size).toEqual({ width: 612, height: 792 })
    expect(pdf.text).toContain('14 de noviembre de 2026')
    expect(pdf.text).toContain('Las personas de su mapa')
    expect(pdf.text).toContain('7 de 14')
  })

  it('says the day in the cohort’s zone', async () => {
    const { text } = await read(personalInput({ zone: 'America/Los_Angeles' }))
    expect(text).toContain('13 November 2026')
    expect(text).not.toContain('14 November 2026')
  })

  it('carries nothing that was written about others in a copy for the mail', async () => {
    const input = personalInput({ withNames: false })
    const { text, alts, title, author } = await read(input)
    const everything = [text, title, author, ...alts].join('\n')
    for (const { contacts, answers } of input.worksheets) {
      for (const { label } of contacts) expect(everything).not.toContain(label)
      for (const { group } of Object.values(answers)) if (group) expect(everything).not.toContain(group)
    }
    expect(text).toContain('6 of 13')
    expect(text).toContain('left out of this copy')
  })

  it('prints the newer worksheet when an exercise was done again', async () => {
    const again = worksheet('map', [{ label: 'Only one now', answers: { outside: false } }])
    const { text } = await read(personalInput({ worksheets: [...personalInput().worksheets, again] }))
    expect(text).toContain('Only one now')
    expect(text).not.toContain('October 2026')
  })

  it('says that a map is not started rather than drawing nothing', async () => {
    const { text, alts, uaPart } = await read(personalInputOf([]))
    expect(text).toContain('not started')
    expect(alts).toHaveLength(1)
    expect(uaPart).toBe('1')
  })

  it('holds a full map of 300 people', async () => {
    const labels = Array.from({ length: 300 }, (_, index) => `Person ${index}`)
    const { text } = await read(personalInputOf(labels))
    for (const label of labels) expect(text).toContain(label)
  })
})
