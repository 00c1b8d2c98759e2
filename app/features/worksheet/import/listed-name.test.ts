import { expect, it } from 'vitest'
import { listed, search } from './listed-name.ts'

const list = listed({
  ok: true,
  contacts: [
    { label: 'Zoë Ångström', organisation: 'Peña & Vega' },
    { label: 'Ana Ríos', nickname: 'Anita' },
    { label: '王小明' }
  ],
  leftOut: []
})
const found = (typed: string) => (list.ok ? search(list.names, typed).map(({ label }) => label) : list.fault)

it('finds people by the beginnings of their words, in any order', () => {
  expect(found('')).toHaveLength(3)
  expect(found('angs zoe')).toEqual(['Zoë Ångström'])
  expect(found('vega')).toEqual(['Zoë Ångström'])
  expect(found('ANIT')).toEqual(['Ana Ríos'])
  expect(found('王')).toEqual(['王小明'])
  expect(found('gström')).toEqual([])
})

it('is no list without anybody on it', () => {
  expect(listed({ ok: true, contacts: [], leftOut: [2] })).toEqual({ ok: false, fault: { kind: 'nobody' } })
})
