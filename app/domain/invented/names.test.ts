import { expect, it } from 'vitest'
import { cohortLimits } from '#app/contract/forms.ts'
import { inventNames } from './names.ts'

it('Invented names are enough for every cohort, each one once, and nobody’s real name', () => {
  const all = inventNames(cohortLimits.people, [])
  expect(new Set(all).size).toBe(cohortLimits.people)
  const [first = '', second = ''] = all
  expect(inventNames(3, [first])).toEqual(all.slice(1, 4))
  expect(inventNames(3, [second])).not.toContain(second)
})
