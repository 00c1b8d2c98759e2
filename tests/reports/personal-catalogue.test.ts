import { afterAll, describe, expect, it } from 'vitest'
import type { PersonalResult } from '#app/domain/gaps/personal-result.ts'
import { createRenderer } from '#server/reports/render.ts'
import { reportWords } from '#server/reports/report-words.ts'
import { blank, catalogue, crowded, filled, ownWords } from './catalogue-fixtures.ts'
import { readPdf } from './read-pdf.ts'
import { personalInput } from './report-fixtures.ts'

const renderer = createRenderer()
afterAll(() => renderer.close())

const words = reportWords('en', 'Pacific/Auckland')
const ids = catalogue.map(({ id }) => id)

async function read(
  ...[worksheets, changes = {}]: [ReturnType<typeof filled>[], Parameters<typeof personalInput>[0]?]
) {
  const pdf = await readPdf(await renderer.render('personal', personalInput({ ...changes, worksheets })))
  return { ...pdf, everything: [pdf.text, ...pdf.alts].join('\n') }
}

type Figures = PersonalResult['figures']
const share = (value: number | null | undefined) => `${Math.round(100 * (value ?? Number.NaN))}%`
const people = (count: number | null | undefined) => words.common('people', { count: count ?? Number.NaN })
const orNobody = (count: number | null | undefined) => (count === 0 ? 'nobody yet' : people(count))

/** What the pages say of each result: the same figures, next to what they are of. */
const says: Record<string, (figures: Figures, say: (key: string) => string) => string[]> = {
  energy: (figures, say) => [
    ...['energizes', 'nurtures', 'challenges'].map((id) => `${say(`measures.${id}`)} ${orNobody(figures[id])}`),
    `${share(figures.covered)} of these are brought by somebody`,
    `${share(figures.leaning)} of all marks are on one person`,
    'Marked most often: Ngaire, with 2 of 3 marks'
  ],
  roles: (figures, say) => [
    ...['mentor', 'wayShower', 'supporter'].map((id) => `${say(`measures.${id}`)}, ${orNobody(figures[id])}`),
    `${say('measures.communities')}, ${figures.communities} on your list`,
    'Harbour founders circle September 2026',
    `${share(figures.missing)} of the places are still free`
  ],
  chairs: (figures, say) => [
    `${say('rows.challenger')}, Old boss, ${say('fields.lastSpoke.options.longer')}`,
    `${say('rows.listener')}, Zoë, ${say('fields.lastSpoke.options.week')}`,
    `${say('rows.inspirer')}, Empty`,
    `${share(figures.gap)} of the chairs lack a person of their own`,
    `${share(figures.warm)} of the chairs hold someone you were in touch with lately`
  ],
  moves: (figures) => [
    'Walk round the bay Tui 2 November 2026 after the board meeting',
    'Ten quiet minutes at nine',
    'nothing planned',
    `${share(figures.followThrough)} of what was due came about`,
    `${share(figures.variety)} of the kinds of move were used`
  ],
  channels: (figures, say) => [
    `${say('rows.seasonedMentor')}: ${say('fields.level.options.notAtAll')}`,
    `${say('rows.peers')}: ${say('fields.level.options.inDiary')}`,
    `${say('rows.sponsorship')}: not answered`,
    `${say('fields.minutesAMonth.label')} 95`,
    `${say('fields.slot.label')} yes`,
    `${share(figures.proactivity)} of the way up`,
    `${share(figures.reactive)} of what you use happens only when you need something`
  ],
  views: (figures, say) => [
    `${say('measures.sameFunction')}: −0.5, 3 of 4 like you`,
    `${say('measures.sameIndustry')}: 0, 2 of 4 like you`,
    `${say('measures.sameSeniority')}: +1, 0 of 2 like you`,
    `${say('fields.kind.options.peer')} 3 people`,
    `${say('fields.kind.options.expert')} nobody yet`,
    `${share(figures.outside)} of those you told apart`,
    `${share(figures.variety)} of the mix of kinds`
  ],
  shocks: (figures, say) => [
    `${say('rows.jobLoss')} 1 of 2 count`,
    `${say('rows.stalledProject')} ${people(figures.stalledProject)}`,
    `${say('rows.souredRelationship')} nobody yet`,
    `${say('rows.careerPivot')} not answered`,
    'Old boss ×2',
    `${share(figures.uncovered)} of the cases have nobody to call`,
    `${figures.reuse} cases, at most`
  ],
  balance: (figures, say) => [
    `${say('bins.giveOnly')}: ${figures.giveOnly}; ${say('bins.both')}: ${figures.both}; ${say('bins.takeOnly')}: ${figures.takeOnly}`,
    `${say('bins.giveOnly')}: 2 40% of those you placed Old boss Tui`,
    '1 person is not placed yet',
    `${share(figures.reciprocity)} of the ties in which something flows`,
    `+${figures.overGiving} from −1`
  ],
  tank: (figures, say) => [
    `${say('measures.sparks')} ${people(figures.sparks)}`,
    `${say('measures.doors')} nobody yet`,
    `${say('fields.tankOpening.label')}: ${figures.tankOpening} of 5`,
    `${say('fields.tankClosing.label')}: ${figures.tankClosing} of 5`,
    `${share(figures.covered)} of these are brought by somebody`
  ]
}

describe('the personal report of the catalogue', () => {
  it.each(ids)('says the figures of the result, the names and how much was answered: %s', async (id) => {
    const worksheet = filled(id)
    const { everything, tagged, uaPart } = await read([worksheet])
    const say = (key: string) => words.exercise(worksheet.exercise, key)
    for (const said of says[id]?.(worksheet.result.figures, say) ?? ['no expectation'])
      expect(everything).toContain(said)
    expect(everything).toContain(
      `Based on ${id === 'moves' ? 'all you wrote down: 3' : `${worksheet.result.answered} of`}`
    )
    expect({ tagged, uaPart }).toEqual({ tagged: true, uaPart: '1' })
  })

  it('carries nothing that was written about others in a copy for the mail', async () => {
    const { everything } = await read(ids.map(filled), { withNames: false })
    for (const own of ownWords) expect(everything).not.toContain(own)
    expect(everything).toContain('67% of these are brought by somebody')
    expect(everything).toContain('Taken')
  })

  it.each(ids)('never draws 0 for what nobody has said: %s', async (id) => {
    const { everything, alts, uaPart } = await read([blank(id)])
    expect(everything).not.toMatch(/\b0 ?%/)
    expect(alts).toEqual([])
    expect(uaPart).toBe('1')
  })

  it('says that a figure is not defined, in words', async () => {
    const worksheet = crowded('energy', ['Ngaire'])
    const unticked = { c0: { energy: 1, nurtures: false, challenges: false } }
    const result = { ...worksheet.result, figures: { ...worksheet.result.figures, leaning: null } }
    const { text } = await read([{ ...worksheet, answers: unticked, result }])
    expect(text).toContain('not enough to say of all marks')
  })

  it('comes in Spanish on Letter paper', async () => {
    const { text, size, lang, uaPart } = await read(ids.map(filled), { locale: 'es', paper: 'letter' })
    expect({ size, lang, uaPart }).toEqual({ size: { width: 612, height: 792 }, lang: 'es', uaPart: '1' })
    expect(text).toContain('Según 4 de 6 personas de su mapa')
    expect(text).toContain('67 % de esto lo aporta alguien')
  })

  const typed = ['<script>alert(1)</script>', '#eval("1 + 1")', '*bold* $x^2$', '@label <label>', '\\u{1F600} \\ end']
  it.each(ids.filter((id) => id !== 'moves' && id !== 'channels'))('prints names as plain text: %s', async (id) => {
    const { everything, uaPart } = await read([crowded(id, typed)])
    expect(typed.filter((label) => everything.includes(label))).not.toEqual([])
    expect(uaPart).toBe('1')
  })

  it.each(typed)('prints what was listed as plain text: %s', async (label) => {
    const listed = ['roles', 'moves'].map(filled).map((worksheet) => ({
      ...worksheet,
      rows: worksheet.rows.map(({ id, answers }) => ({ id, answers: { ...answers, what: label, community: label } }))
    }))
    const { text, uaPart } = await read(listed)
    // A narrow column breaks a line where it will.
    const unbroken = (lines: string) => lines.replaceAll(/[\s\u200b]/g, '')
    expect(unbroken(text).split(unbroken(label)).length - 1).toBe(4)
    expect(uaPart).toBe('1')
  })

  it('keeps 60 people, long, foreign and pictured names on the paper', async () => {
    const long = 'Wirtschafts'.repeat(46).slice(0, 500)
    const labels = [long, 'שלום', 'مريم', '😀 Sam', ...Array.from({ length: 56 }, (_, index) => `Person ${index}`)]
    const { text, widest, size, uaPart } = await read(ids.map((id) => crowded(id, labels)))
    expect(text.replaceAll(' ', '')).toContain(long)
    expect(text).toContain('Person 55')
    expect(widest).toBeLessThan(size.width - 50)
    expect(uaPart).toBe('1')
  })
})
