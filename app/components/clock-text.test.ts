import { expect, it } from 'vitest'
import { clockText } from './clock-text.ts'

it('says a countdown in minutes and seconds, and hours when there are any', () => {
  expect([0, 9, 65, 600, 3_725].map(clockText)).toEqual(['0:00', '0:09', '1:05', '10:00', '1:02:05'])
})
