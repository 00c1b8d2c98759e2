import { expect, it } from 'vitest'
import { splitEmphasis } from './emphasis.ts'

it('tells what a sentence is about from the rest', () => {
  expect(splitEmphasis('<em>11 of 18</em> have nobody.')).toEqual([
    { text: '11 of 18', strong: true },
    { text: ' have nobody.', strong: false }
  ])
})

it('leaves every other mark as text', () => {
  expect(splitEmphasis('a <b>bold</b> & <em>')).toEqual([{ text: 'a <b>bold</b> & <em>', strong: false }])
})
