import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { type Slot, slotFile } from './slot-file.ts'

const now = '2026-03-05T01:00:00.000Z'
const weekly: Slot = { every: 'week', weekday: 2, time: '08:30', minutes: 30 }
const about = (zone: string) => ({ now, zone, uid: 'one@tielines', title: 'Time for my network; ours, too' })

/** What another program reads in the file: the entry, and when it is, told only by the zone the file brings. */
function read(text: string, times: number) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') as ICAL.Component)
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') as ICAL.Component)
  const all = event.iterator()
  const starts = Array.from({ length: times }, () => {
    const { year, month, day, hour, minute } = all.next()
    const local = new ICAL.Time({ year, month, day, hour, minute, second: 0, isDate: false }, zone)
    return new Date(local.toUnixTime() * 1_000)
  })
  return { event, zone, starts }
}

function clock(zone: string) {
  const format = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone
  })
  return (at: Date) => {
    const part = (type: string) => format.formatToParts(at).find((one) => one.type === type)?.value ?? ''
    return { weekday: part('weekday'), time: `${part('hour')}:${part('minute')}`, day: Number(part('day')) }
  }
}

describe('a calendar file', () => {
  const zones = ['Pacific/Auckland', 'Europe/Madrid', 'America/St_Johns', 'Asia/Kolkata', 'UTC']

  test.each(zones)('says half past eight all through the year: %s', (zone) => {
    const { event, zone: brought, starts } = read(slotFile(weekly, about(zone)), 150)
    const show = clock(zone)
    expect(brought.tzid).toBe(zone)
    expect(starts.map(show).filter(({ weekday, time }) => weekday !== 'Tue' || time !== '08:30')).toEqual([])
    expect(starts[0]?.getTime()).toBeGreaterThan(Date.parse(now))
    expect(Number(starts[0]) - Date.parse(now)).toBeLessThanOrEqual(7 * 86_400_000)
    expect(event.duration.toSeconds()).toBe(30 * 60)
    expect(event.summary).toBe('Time for my network; ours, too')
  })

  test('comes on the first such weekday of every month', () => {
    const { starts } = read(slotFile({ ...weekly, every: 'month', weekday: 5 }, about('Europe/Madrid')), 24)
    const shown = starts.map(clock('Europe/Madrid'))
    expect(shown.every(({ weekday, day, time }) => weekday === 'Fri' && day <= 7 && time === '08:30')).toBe(true)
    expect(starts[0]?.toISOString()).toBe('2026-03-06T07:30:00.000Z')
  })

  test('begins later today, or with the next time where today’s has passed', () => {
    // In Auckland it is Thursday, two in the afternoon.
    const first = (time: string) =>
      read(slotFile({ ...weekly, weekday: 4, time }, about('Pacific/Auckland')), 1).starts[0]?.toISOString()
    expect(first('14:01')).toBe('2026-03-05T01:01:00.000Z')
    expect(first('14:00')).toBe('2026-03-12T01:00:00.000Z')
  })

  test('has lines of at most 75 octets, ended as calendars want them', () => {
    const text = slotFile(weekly, { ...about('Europe/Madrid'), title: 'Tiempo para mí y mi red '.repeat(9) })
    const lines = text.split('\r\n')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(read(text, 1).event.summary).toBe('Tiempo para mí y mi red '.repeat(9))
  })
})
