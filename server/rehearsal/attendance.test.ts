import { describe, expect, it } from 'vitest'
import { usualOptions } from '#app/contract/rehearsal.ts'
import { planAttendance } from './attendance.ts'

const eighteen = { participants: 18, late: 3, leaving: 3 }
const seeds = Array.from({ length: 200 }, (_, seed) => seed)

describe('Who comes to a rehearsal and when', () => {
  it('is the same room for the same seed, and another for another', () => {
    expect(planAttendance(eighteen, 7)).toEqual(planAttendance(eighteen, 7))
    expect(planAttendance(eighteen, 7)).not.toEqual(planAttendance(eighteen, 8))
  })

  it('has as many late ones and drop-outs as asked for, and nobody is both', () => {
    for (const seed of seeds) {
      const room = planAttendance(eighteen, seed)
      expect(room).toHaveLength(18)
      expect(room.filter(({ isLate }) => isLate)).toHaveLength(3)
      expect(room.filter(({ leaves }) => leaves)).toHaveLength(3)
      expect(room.filter(({ isLate, leaves }) => isLate && leaves)).toEqual([])
    }
  })

  it('lets people in before the late ones, and lets somebody leave in the first round and come back', () => {
    for (const seed of seeds) {
      const room = planAttendance(eighteen, seed)
      const prompt = room.filter(({ isLate }) => !isLate).map(({ arrivesAfter }) => arrivesAfter)
      const late = room.filter(({ isLate }) => isLate).map(({ arrivesAfter }) => arrivesAfter)
      expect(Math.max(...prompt)).toBeLessThan(Math.min(...late))
      const leaving = room.flatMap(({ leaves }) => leaves ?? [])
      expect(leaving.filter(({ round, away }) => round === 1 && away !== null)).not.toEqual([])
      expect(leaving.filter(({ away }) => away === null)).toHaveLength(1)
      for (const { after } of leaving) expect(after > 0 && after < 1).toBe(true)
    }
  })

  it('has a hand raised, and lets most people hand in by themselves', () => {
    for (const seed of seeds) {
      const room = planAttendance(eighteen, seed)
      expect(room.filter(({ raisesHand }) => raisesHand)).toHaveLength(2)
      expect(room.filter(({ forgets, leaves }) => !forgets && leaves?.away !== null).length).toBeGreaterThanOrEqual(15)
    }
  })

  it('takes a room of any size, and more late ones than people', () => {
    expect(planAttendance({ participants: 1, late: 0, leaving: 1 }, 1)).toHaveLength(1)
    const all = planAttendance({ participants: 4, late: 9, leaving: 9 }, 1)
    expect(all.filter(({ isLate }) => isLate)).toHaveLength(4)
    expect(usualOptions(18)).toEqual({ participants: 18, pace: 1, late: 2, leaving: 2 })
    expect(usualOptions(1)).toEqual({ participants: 1, pace: 1, late: 0, leaving: 0 })
  })
})
