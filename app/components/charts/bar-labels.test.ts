import { describe, expect, it } from 'vitest'
import { placeLabels, wrappedLines } from './bar-labels.ts'

const em = 16
const height = 120

describe('labels of a bar', () => {
  it('stand on their cell where there is room', () => {
    const cells = [{ left: 0, width: 300, value: '44%', part: 'company only' }]
    expect(placeLabels(cells, em, height, 300)).toEqual([{ kind: 'on' }])
  })

  it('move below a cell that is too narrow, and stay inside the chart', () => {
    const [, place] = placeLabels(
      [
        { left: 0, width: 380, value: '96%', part: 'company only' },
        { left: 380, width: 20, value: '4%', part: 'neither' }
      ],
      em,
      height,
      400
    )
    expect(place?.kind).toBe('below')
    if (place?.kind === 'below') expect(place.left + place.width).toBeLessThanOrEqual(400)
  })

  it('never lie on each other', () => {
    const narrow = Array.from({ length: 4 }, (_, index) => ({
      left: 300 + index * 25,
      width: 25,
      value: '6%',
      part: 'something long to say'
    }))
    const places = placeLabels(narrow, em, height, 400)
    const rows = places.map((place) => (place.kind === 'below' ? place.row : -1))
    expect(new Set(rows).size).toBe(4)
  })

  it('break between words only', () => {
    expect(wrappedLines('half or more beyond company', 12)).toBe(3)
    expect(wrappedLines('incomprehensible', 4)).toBe(1)
  })
})
