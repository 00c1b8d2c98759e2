import { expect, it } from 'vitest'
import type { ListedName } from './listed-name.ts'
import { type Picks, standingOf, toggled } from './picks.ts'

const named = (label: string, organisation?: string): ListedName => ({ label, organisation, words: '' })
const nobody: Picks = new Map()
const onMap = new Set(['tui'])

it('ticks and unticks', () => {
  const ana = named('Ana')
  const picks = toggled(nobody, ana, onMap)
  expect(standingOf(ana, picks, onMap)).toBe('ticked')
  expect(toggled(picks, ana, onMap).size).toBe(0)
})

it('takes a name once, whatever its case: not when it is on the map, nor when it is ticked elsewhere', () => {
  expect(standingOf(named('TUI'), nobody, onMap)).toBe('onMap')
  expect(toggled(nobody, named('Tui'), onMap)).toBe(nobody)
  const picks = toggled(nobody, named('Ana', 'Vega'), onMap)
  expect(standingOf(named('ANA', 'Soler'), picks, onMap)).toBe('twin')
  expect(toggled(picks, named('ANA', 'Soler'), onMap)).toBe(picks)
})
