import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dotRadius } from './bands.ts'
import { egoPicture } from './ego-picture.ts'
import { initialsOf } from './initials.ts'
import { groupNames, namesWithRoom } from './names.ts'

describe('initials', () => {
  it.each([
    ['Ana Ruiz', 'AR'],
    ['K.W.', 'KW'],
    ['Tui', 'TU'],
    ['Anne-Marie de Vries', 'AV'],
    ['élodie', 'ÉL'],
    ['M', 'M'],
    ['王小明', '王小'],
    ['!?', '!'],
    ['🦊 ', '🦊']
  ])('of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials)
  })

  it('are there for every name', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => initialsOf(name) !== ''))
  })
})

describe('names on the picture', () => {
  const contacts = fc
    .array(
      fc.record({
        group: fc.constantFrom(null, 'board', 'family'),
        closeness: fc.constantFrom(null, 1, 2, 3, 4),
        name: fc.string({ minLength: 1, maxLength: 30 })
      }),
      { maxLength: 60 }
    )
    .map((all) => all.map((one, index) => ({ id: `c${index}`, ...one })))

  it('cover no dot and no other name', () => {
    fc.assert(
      fc.property(contacts, (all) => {
        const picture = egoPicture({ contacts: all, ties: [] })
        const letter = 20
        const spots = namesWithRoom(picture, (id) => all.find((one) => one.id === id)?.name ?? '', letter)
        for (const [index, spot] of spots.entries()) {
          for (const { x, y } of picture.people) {
            const under = Math.abs(x - spot.x) < dotRadius && Math.abs(y - (spot.y - letter / 3)) < dotRadius
            expect(under).toBe(false)
          }
          for (const other of spots.slice(index + 1)) {
            const sameSpot = other.anchor === spot.anchor && Math.abs(spot.x - other.x) < 1
            expect(sameSpot && Math.abs(spot.y - other.y) < letter * 0.9).toBe(false)
          }
        }
      })
    )
  })

  it('are all written out where there is room', () => {
    const few = ['Ana', 'Ben', 'Chen', 'Dalia'].map((name, index) => ({ id: name, group: null, closeness: index + 1 }))
    const spots = namesWithRoom(egoPicture({ contacts: few, ties: [] }), (id) => id, 22)
    expect(spots.map(({ text }) => text)).toEqual(['Ana', 'Ben', 'Chen', 'Dalia'])
  })

  it('of groups stand beside their outlines, apart from each other', () => {
    const all = Array.from({ length: 12 }, (_, index) => ({
      id: `c${index}`,
      group: `Group ${index % 3}`,
      closeness: 1 + (index % 4)
    }))
    const names = groupNames(egoPicture({ contacts: all, ties: [] }), 22)
    expect(names.map(({ text }) => text)).toEqual(['Group 0', 'Group 1', 'Group 2'])
    for (const [index, one] of names.entries()) {
      for (const other of names.slice(index + 1)) {
        expect(Math.abs(one.x - other.x) > 70 || Math.abs(one.y - other.y) > 20).toBe(true)
      }
    }
  })
})
