import { describe, expect, it } from 'vitest'
import { reportFileName } from '#server/reports/file-name.ts'

const report = {
  template: 'cohort',
  locale: 'en',
  zone: 'Pacific/Auckland',
  cohort: 'Harbour Leadership',
  session: { number: 4, startsAt: '2026-10-31T20:00:00.000Z' }
} as const

describe('the file name of a report', () => {
  it('begins with the month in the cohort’s zone, so that files sort by session', () => {
    expect(reportFileName(report)).toBe('2026-11 Session 4 - Harbour Leadership - cohort.pdf')
    expect(reportFileName({ ...report, zone: 'America/Lima' })).toMatch(/^2026-10 /)
  })

  it('is in the reader’s language', () => {
    expect(reportFileName({ ...report, locale: 'es' })).toBe('2026-11 Sesión 4 - Harbour Leadership - grupo.pdf')
    expect(reportFileName({ ...report, template: 'personal' })).toMatch(/ - personal\.pdf$/)
  })

  it.each([
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['../../etc/passwd', '.. .. etc passwd'],
    ['line\nbreak\u0000', 'line break'],
    ['invoice\u202efdp.exe', 'invoice fdp.exe'],
    ['  Te Ara Hou  ', 'Te Ara Hou']
  ])('holds no character that a system refuses or that misleads: %j', (cohort, printed) => {
    expect(reportFileName({ ...report, cohort })).toBe(`2026-11 Session 4 - ${printed} - cohort.pdf`)
  })

  it('leaves out a cohort of which nothing can be written', () => {
    expect(reportFileName({ ...report, cohort: '???' })).toBe('2026-11 Session 4 - cohort.pdf')
  })

  it('fits into a file system whatever the cohort is called', () => {
    expect(Buffer.byteLength(reportFileName({ ...report, cohort: '会'.repeat(400) }))).toBeLessThan(255)
    expect(Buffer.byteLength(reportFileName({ ...report, cohort: '👩‍👩‍👧'.repeat(400) }))).toBeLessThan(255)
  })
})
