import { expect, it } from 'vitest'
import { namesIn, sameName } from './names.ts'

it('takes one name a line, so that a list can be pasted', () => {
  expect(namesIn('Ana R.\r\n\n  Tui  \nK.W.')).toEqual(['Ana R.', 'Tui', 'K.W.'])
})

it('takes any script, emoji and marks as text', () => {
  expect(namesIn('أمينة')).toEqual(['أمينة'])
  expect(namesIn('👩🏽‍🔬 <script>alert(1)</script>')).toEqual(['👩🏽‍🔬 <script>alert(1)</script>'])
})

it('refuses what is too long for a name, and takes the longest that fits', () => {
  expect(namesIn('x'.repeat(500))).toEqual(['x'.repeat(500)])
  expect(namesIn(`Tui\n${'x'.repeat(501)}`)).toBeNull()
})

it('sees that somebody is there already', () => {
  const contacts = [{ id: 'a', label: 'Ana R.' }]
  expect(sameName(contacts, 'ana r.')).toEqual(contacts[0])
  expect(sameName(contacts, 'Ana')).toBeNull()
})
