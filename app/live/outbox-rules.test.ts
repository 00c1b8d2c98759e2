import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ErrorCode, errorStatus } from '#app/contract/errors.ts'
import { nextStep, nextToSend, type Pending, pauseBefore, recounted } from './outbox-rules.ts'
import { uuid } from './uuid.ts'

const roundA = uuid()
const roundB = uuid()
const client = uuid()
const pending = (id: number, seq: number, roundId = roundA, clientId = client): Pending => ({
  id,
  seq,
  roundId,
  clientId,
  edit: { kind: 'handIn' }
})

describe('what came back', () => {
  it('removes a change only after the server has it', () => {
    const stored = { revision: 4, at: '2026-03-05T14:02:00.000Z' }
    expect(nextStep({ ok: true, data: stored })).toEqual({ do: 'remove', stored })
  })

  it('is tried again when nothing came', () => {
    expect(nextStep(null)).toEqual({ do: 'retry' })
  })

  it.each(['unavailable', 'internal', 'too-fast', 'not-signed-in', 'wrong-version'] satisfies ErrorCode[])(
    'is tried again after %s',
    (code) => {
      expect(nextStep({ ok: false, code })).toEqual({ do: 'retry' })
    }
  )

  it.each(['bad-request', 'unknown-contact', 'too-many', 'too-large', 'not-allowed'] satisfies ErrorCode[])(
    'is set aside after %s, so that the queue goes on',
    (code) => {
      expect(nextStep({ ok: false, code })).toEqual({ do: 'refuse', code })
    }
  )

  it('holds the round that is not open', () => {
    expect(nextStep({ ok: false, code: 'round-not-open' })).toEqual({ do: 'hold' })
  })

  it('counts anew when the server has lost count', () => {
    expect(nextStep({ ok: false, code: 'out-of-order', detail: 3 })).toEqual({ do: 'recount' })
  })

  it('never drops a change without an ok, whatever the code', () => {
    for (const code of Object.keys(errorStatus) as ErrorCode[]) {
      expect(nextStep({ ok: false, code }).do).not.toBe('remove')
    }
  })
})

describe('the queue', () => {
  it('sends the oldest first', () => {
    expect(nextToSend([pending(1, 1), pending(2, 2)], new Set())?.id).toBe(1)
  })

  it('goes past a round that is not open', () => {
    expect(nextToSend([pending(1, 1), pending(2, 1, roundB)], new Set([roundA]))?.id).toBe(2)
    expect(nextToSend([pending(1, 1)], new Set([roundA]))).toBeNull()
  })

  it('is counted anew for one round, in the order it was written, and no number gets a second meaning', () => {
    const fresh = uuid()
    const queue = [pending(1, 7), pending(2, 1, roundB), pending(3, 8), pending(5, 9)]
    expect(recounted(queue, pending(1, 7), fresh)?.map(({ id, clientId, seq }) => [id, clientId, seq])).toEqual([
      [1, fresh, 1],
      [3, fresh, 2],
      [5, fresh, 3]
    ])
  })

  it('is left alone when another tab has counted it anew already', () => {
    expect(recounted([pending(1, 1, roundA, uuid()), pending(3, 2)], pending(1, 7), uuid())).toBeNull()
  })

  it('is left alone when an older change of another tab only has to go first', () => {
    expect(recounted([pending(1, 5), pending(2, 6)], pending(2, 6), uuid())).toBeNull()
    expect(recounted([], pending(2, 6), uuid())).toBeNull()
  })
})

describe('the pause before the next try', () => {
  it('grows and stays within bounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, random) => {
        const pause = pauseBefore(attempt, random)
        return pause >= 200 && pause <= 5_000
      })
    )
    expect(pauseBefore(1, 1)).toBe(400)
    expect(pauseBefore(3, 1)).toBe(1_600)
  })
})

describe('a made-up id', () => {
  it('is a version 4 uuid', () => {
    for (let n = 0; n < 200; n++) {
      expect(uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    }
  })
})
