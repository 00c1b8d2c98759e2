import { describe, expect, it } from 'vitest'
import { createHands } from './hands.ts'

describe('Raised hands on several nodes', () => {
  it('are lowered where the person has come to, and stay so whatever an older word says', () => {
    const [one, other] = [createHands(), createHands()]
    one.set('ana', true)
    other.merge(one.all())
    expect(other.isUp('ana')).toBe(true)
    other.set('ana', false)
    other.merge(one.all())
    expect(other.isUp('ana')).toBe(false)
    one.merge(other.all())
    expect(one.isUp('ana')).toBe(false)
  })

  it('are up where two nodes heard different things at the same time', () => {
    const [one, other] = [createHands(), createHands()]
    one.set('ana', true)
    other.set('ana', false)
    const before = one.all()
    one.merge(other.all())
    other.merge(before)
    expect([one.isUp('ana'), other.isUp('ana')]).toEqual([true, true])
  })
})
