import { expect, it } from 'vitest'
import { filterNames } from './name-filter.ts'

const people = ['João Reis', 'Noa Lindqvist', 'Ngaio Te Rangi', "Sinéad O'Brien", '王小明', 'أمينة'].map((name) => ({
  name
}))
const found = (typed: string) => filterNames(people, typed).map((person) => person.name)

it('shows everybody before anything is typed', () => {
  expect(found('  ')).toHaveLength(people.length)
})

it('finds by the beginning of any part of a name, without accents', () => {
  expect(found('joao r')).toEqual(['João Reis'])
  expect(found('LIND')).toEqual(['Noa Lindqvist'])
  expect(found('brien')).toEqual(["Sinéad O'Brien"])
  expect(found('n')).toEqual(['Noa Lindqvist', 'Ngaio Te Rangi'])
})

it('finds in any script, and takes no pattern for more than text', () => {
  expect(found('王')).toEqual(['王小明'])
  expect(found('أمي')).toEqual(['أمينة'])
  expect(found('xyz')).toEqual([])
})
