import { describe, expect, it } from 'vitest'
import { egoPicture } from '#app/domain/picture/ego-picture.ts'
import { pictureInput } from '#app/domain/picture/picture-input.ts'
import { networkDrawing } from './network-drawing.ts'

const worksheet = {
  contacts: ['Tui', 'Sven', 'Hana', 'Ollie'].map((label) => ({ id: label.toLowerCase(), label })),
  answers: {
    tui: { group: 'Running club', closeness: 4, outside: true },
    sven: { group: 'Team', closeness: 2, outside: false },
    hana: { group: 'Running club', closeness: 3 }
  },
  ties: [['hana', 'tui']] as [string, string][]
}
const draw = (withNames: boolean) => networkDrawing(worksheet, withNames, (step) => `ring ${step}`, 'waiting')

describe('the printed map', () => {
  it('has everybody, groups and lines where the worksheet has them', () => {
    const { people, hulls, lines } = egoPicture(pictureInput(worksheet))
    const drawing = draw(true)
    expect(drawing.dots.map(({ x, y }) => ({ x, y }))).toEqual(people.map(({ x, y }) => ({ x, y })))
    expect(drawing.hulls).toHaveLength(hulls.length)
    expect(drawing.lines).toEqual(lines.map(({ from, to }) => ({ from, to })))
  })

  it('numbers people as the list does, group by group, and says who waits', () => {
    const drawing = draw(true)
    expect(drawing.dots.map(({ number }) => number)).toEqual([1, 3, 2, 4])
    expect(drawing.names.map(({ text }) => text)).toEqual(['Tui', 'Sven', 'Hana', 'Ollie'])
    expect(drawing.groups.map(({ text }) => text)).toEqual(['Running club'])
    expect(drawing.shelf).toMatchObject({ name: 'waiting' })
  })

  it('carries no words of the person’s own in a copy without names', () => {
    const drawing = draw(false)
    expect(drawing).toMatchObject({ names: [], groups: [] })
    expect(drawing.dots.every(({ number }) => number === null)).toBe(true)
  })
})
