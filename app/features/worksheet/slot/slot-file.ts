import { instantOf } from '../../programme/zoned-time.ts'
import { dayOf } from '../fields/field-values.ts'
import { timeZoneLines } from './time-zone-lines.ts'

/** A time kept free again and again, by the clocks of a zone: every week, or the first such weekday of every month. */
export type Slot = {
  every: 'week' | 'month'
  /** 0 is Sunday. */
  weekday: number
  /** HH:MM */
  time: string
  minutes: number
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

/**
 * A calendar file with the slot as one entry that comes again, from the next time on. The clocks of the zone decide: half
 * past eight stays half past eight when they change. Source: RFC 5545. (npm's `ics` writes no time zone, so that a
 * repeated entry would move by an hour.)
 * @param about `now` is an ISO time, `zone` an IANA name
 */
export function slotFile(slot: Slot, about: { now: string; zone: string; uid: string; title: string }): string {
  const { now, zone, uid, title } = about
  const start = nextTime(slot, now, zone)
  const day = weekdays[slot.weekday] ?? 'MO'
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tielines//Tielines//EN',
    'CALSCALE:GREGORIAN',
    ...timeZoneLines(zone, instantOf(start, zone)),
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${compact(new Date(now).toISOString().slice(0, 19))}Z`,
    `DTSTART;TZID=${zone}:${compact(start)}00`,
    `DURATION:PT${slot.minutes}M`,
    slot.every === 'week' ? `RRULE:FREQ=WEEKLY;BYDAY=${day}` : `RRULE:FREQ=MONTHLY;BYDAY=1${day}`,
    `SUMMARY:${title.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll(/\r?\n/g, '\\n')}`,
    'END:VEVENT',
    'END:VCALENDAR'
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

/** The first time of a slot after now, by the zone's clocks, as YYYY-MM-DDTHH:MM. */
function nextTime({ every, weekday, time }: Slot, now: string, zone: string): string {
  const day = new Date(`${dayOf(now, zone)}T00:00:00Z`)
  // The first such weekday of a month is never more than five weeks and a day away.
  for (let ahead = 0; ahead <= 36; ahead++) {
    const isFirst = day.getUTCDate() <= 7
    const local = `${day.toISOString().slice(0, 10)}T${time}`
    const isDue = day.getUTCDay() === weekday && (every === 'week' || isFirst)
    if (isDue && instantOf(local, zone).getTime() > Date.parse(now)) return local
    day.setUTCDate(day.getUTCDate() + 1)
  }
  throw new Error('a weekday comes again within five weeks')
}

const compact = (local: string) => local.replaceAll(/[-:]/g, '')

/** A line may have 75 octets; what is longer goes on behind a blank, and no character is cut. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  let length = 0
  let text = ''
  for (const character of line) {
    const { length: octets } = encoder.encode(character)
    if (length + octets > 75) {
      text += '\r\n '
      length = 1
    }
    text += character
    length += octets
  }
  return text
}
