import { describe, expect, it } from 'vitest'
import { nextPath } from './facilitator.ts'

const signIn = (next: string) => `http://tielines.test/sign-in?next=${encodeURIComponent(next)}`

describe('after signing in', () => {
  it('goes on to the page that was asked for', () => {
    expect(nextPath(signIn('/console/4f6b1c1e-0000-4000-8000-000000000000'))).toBe(
      '/console/4f6b1c1e-0000-4000-8000-000000000000'
    )
  })

  it.each(['//evil.test', '/\\evil.test', 'https://evil.test', 'javascript:alert(1)', ''])(
    'never leaves: %s',
    (next) => {
      expect(nextPath(signIn(next))).toBe('/programme')
    }
  )
})
