import { describe, expect, it } from 'vitest'
import { pickLanguage } from './pick-language.ts'

describe('the language of a page', () => {
  it('is the one chosen before, whatever the browser says', () => {
    expect(pickLanguage('es', 'en-GB,en;q=0.9')).toBe('es')
  })

  it('is the most wanted of the browser that there is', () => {
    expect(pickLanguage(undefined, 'de-CH,de;q=0.9,en;q=0.5,es;q=0.8')).toBe('es')
  })

  it('takes a regional variant for its language', () => {
    expect(pickLanguage(undefined, 'es-MX')).toBe('es')
  })

  it('leaves out what the browser refuses', () => {
    expect(pickLanguage(undefined, 'es;q=0, en')).toBe('en')
  })

  it('is English for a cookie or a header that makes no sense', () => {
    expect(pickLanguage('tlh', ';;q=,,')).toBe('en')
    expect(pickLanguage(undefined, null)).toBe('en')
  })
})
