import { afterAll, describe, expect, it } from 'vitest'
import { createRenderer } from '#server/reports/render.ts'
import { readPdf } from './read-pdf.ts'
import { personalInputOf } from './report-fixtures.ts'

const renderer = createRenderer()
afterAll(() => renderer.close())

const plain = [
  '<script>alert(1)</script>',
  '=cmd()',
  '#eval("1 + 1")',
  '#import "look.typ"',
  '*bold* _slanted_ $x^2$',
  '= Heading',
  '@label <label>',
  '\\u{1F600} \\ end',
  '{{count}} <em>strong</em>',
  '"quoted" -- it’s `raw`',
  "Siân O'Néill-Łukasz",
  'Владимир Ναταλία',
  'Nguyễn Thị Hằng'
]

describe('what people typed', () => {
  it.each(plain)('is printed as plain text: %s', async (label) => {
    const pdf = await readPdf(
      await renderer.render('personal', personalInputOf([label], { name: label, cohort: label }))
    )
    // Name, list of the bin, list of everybody, group, cohort on every page.
    expect(pdf.text.split(label).length - 1).toBeGreaterThanOrEqual(6)
    expect(pdf.uaPart).toBe('1')
  })

  it('is printed whole when it is 500 characters without a space, and stays on the paper', async () => {
    const label = 'Wirtschafts'.repeat(46).slice(0, 500)
    const pdf = await readPdf(await renderer.render('personal', personalInputOf([label], { name: label })))
    expect(pdf.text.replaceAll(' ', '')).toContain(label)
    expect(pdf.widest).toBeLessThan(pdf.size.width - 50)
  })

  it('is set from right to left where its letters are', async () => {
    const pdf = await readPdf(await renderer.render('personal', personalInputOf(['שלום', 'مريم'])))
    expect(pdf.uaPart).toBe('1')
    expect(pdf.text).toContain('שלום')
    expect(pdf.fonts.map(({ name }) => name).join()).toMatch(
      /NotoSansHebrew.*NotoSansArabic|NotoSansArabic.*NotoSansHebrew/
    )
  })

  it('may be an emoji', async () => {
    const pdf = await readPdf(await renderer.render('personal', personalInputOf(['😀 Sam', '👩‍👩‍👧 family', '🇳🇿'])))
    expect(pdf.uaPart).toBe('1')
    expect(pdf.text).toContain('Sam')
    expect(pdf.fonts.map(({ name }) => name).join()).toContain('NotoEmoji')
  })

  it('gives a tagged PDF, if not an accessible one by the standard, for a character that no font has', async () => {
    const pdf = await readPdf(await renderer.render('personal', personalInputOf(['\u{3fff0} Enheduanna'])))
    expect(pdf).toMatchObject({ tagged: true, uaPart: null, lang: 'en' })
    expect(pdf.text).toContain('Enheduanna')
  })

  it('never stands in the error of a report that cannot be made', async () => {
    const unsettable = personalInputOf(['Secret friend'], { locale: 'no language' as never })
    const error = await renderer.render('personal', unsettable).then(
      () => null,
      (reason: unknown) => reason
    )
    expect(error).toBeInstanceOf(Error)
    expect(String(error)).not.toContain('Secret friend')
  })
})
