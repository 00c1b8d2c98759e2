import { expect, test } from 'vitest'
import type { CountCell } from '#app/contract/figures.ts'
import { e0Map } from './exercises/e0-map.ts'
import { e1Audit } from './exercises/e1-audit.ts'
import { e7Views } from './exercises/e7-views.ts'
import { readChart, readRelease } from './reading.ts'

const size = (people: number, ...cells: CountCell[]) =>
  readRelease(e0Map, { people, figures: [{ kind: 'count', measure: 'size', cells }] })
const flag = (people: number, ...cells: CountCell[]) =>
  readRelease(e1Audit, { people, figures: [{ kind: 'count', measure: 'flag', cells }] })

test('the middle of banded map sizes is interpolated within the band that holds it', () => {
  const cells: CountCell[] = [
    { parts: ['upTo0', 'upTo5', 'upTo10'], value: 4 },
    { parts: ['upTo15'], value: 10 },
    { parts: ['upTo20', 'upTo30', 'over30'], value: 6 }
  ]
  // 10 of 20 is 6 of the 10 people between 10 and 15: 10 + 0.6 x 5.
  expect(size(20, ...cells)).toEqual({ key: 'reading.median', values: { middle: 13, people: 20 } })
})

test('a middle in the open band says only what the band says', () => {
  const cells: CountCell[] = [
    { parts: ['upTo0', 'upTo5', 'upTo10', 'upTo15', 'upTo20'], value: 4 },
    { parts: ['upTo30', 'over30'], value: 8 }
  ]
  expect(size(12, ...cells)).toEqual({ key: 'reading.halfOver', values: { low: 20, people: 12 } })
})

test('a band that holds nearly all is said without a number', () => {
  const few = (...parts: string[]): CountCell => ({ parts, value: 'few' })
  expect(size(102, few('upTo0'), { parts: ['over30'], value: 'nearlyAll' })).toEqual({
    key: 'reading.nearlyAllOver',
    values: { low: 30, people: 102 }
  })
  expect(size(8, { parts: ['upTo0', 'upTo5'], value: 'nearlyAll' }, few('upTo10'))).toEqual({
    key: 'reading.nearlyAllUpTo',
    values: { high: 5, people: 8 }
  })
})

test('a count that is hidden or merged is not in the sentence', () => {
  expect(flag(6, { parts: ['flagged'], value: 3 })).toEqual({ key: 'reading.exact', values: { count: 3, people: 6 } })
  expect(flag(6, { parts: ['flagged'], value: 'few' })).toEqual({ key: 'reading.few', values: { people: 6 } })
  expect(flag(6, { parts: ['flagged', 'notFlagged'], value: 6 })).toEqual({
    key: 'reading.hidden',
    values: { people: 6 }
  })
})

test('a share has an end: nearly all in its last band is told by where that begins', () => {
  const [, outside] = e7Views.charts
  const band = (...parts: string[]) =>
    outside &&
    readChart(e7Views, outside, {
      people: 18,
      figures: [
        {
          kind: 'count',
          measure: 'outsideShare',
          cells: [
            { parts, value: 'nearlyAll' },
            { parts: ['notKnown'], value: 'few' }
          ]
        }
      ]
    })
  expect(band('upTo75', 'upTo100')).toEqual({ key: 'reading.nearlyAllOver', values: { low: 50, people: 18 } })
  expect(band('upTo50')).toEqual({ key: 'reading.nearlyAllUpTo', values: { high: 50, people: 18 } })
  expect(band('upTo0', 'upTo25', 'upTo50', 'upTo75', 'upTo100')).toEqual({
    key: 'reading.hidden',
    values: { people: 18 }
  })
})
