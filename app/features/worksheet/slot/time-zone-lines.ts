import { offsetAt } from '../../programme/zoned-time.ts'

const DAY = 86_400_000
const YEARS = 10

/** A change of the clocks: when, and what they are ahead of UTC before and after it, in milliseconds. */
type Change = { at: number; from: number; to: number }

/**
 * The VTIMEZONE of an IANA zone, for calendars that do not know it by name: every change of the clocks from a year before
 * `start` to ten years after it. Source: RFC 5545, 3.6.5.
 */
export function timeZoneLines(zone: string, start: Date): string[] {
  const begin = start.getTime() - 366 * DAY
  const changes = changesOf(zone, begin, start.getTime() + YEARS * 366 * DAY)
  const first = offsetAt(begin, zone)
  const kinds = new Map<string, Change[]>()
  for (const change of changes) {
    const kind = `${change.from} ${change.to}`
    kinds.set(kind, [...(kinds.get(kind) ?? []), change])
  }
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observance('STANDARD', [{ at: -first, from: first, to: first }]),
    ...[...kinds.values()].flatMap((same) => observance(isForward(same) ? 'DAYLIGHT' : 'STANDARD', same)),
    'END:VTIMEZONE'
  ]
}

const isForward = ([change]: readonly Change[]) => change !== undefined && change.to > change.from

/** Changes of one kind; their times are what the clocks show as they are changed. */
function observance(name: 'STANDARD' | 'DAYLIGHT', changes: readonly Change[]): string[] {
  const [first, ...others] = changes
  if (!first) return []
  const shown = ({ at, from }: Change) => new Date(at + from).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')
  return [
    `BEGIN:${name}`,
    `DTSTART:${shown(first)}`,
    // A line for each: some readers take only the first time of a list.
    ...others.map((change) => `RDATE:${shown(change)}`),
    `TZOFFSETFROM:${offsetText(first.from)}`,
    `TZOFFSETTO:${offsetText(first.to)}`,
    `END:${name}`
  ]
}

/** Looked for week by week, then to the minute. */
function changesOf(zone: string, begin: number, end: number): Change[] {
  const changes: Change[] = []
  let from = offsetAt(begin, zone)
  for (let day = begin; day < end; day += 7 * DAY) {
    const to = offsetAt(day + 7 * DAY, zone)
    if (to === from) continue
    let [before, after] = [day, day + 7 * DAY]
    while (after - before > 60_000) {
      const middle = Math.floor((before + after) / 120_000) * 60_000
      if (offsetAt(middle, zone) === from) before = middle
      else after = middle
    }
    changes.push({ at: Math.ceil(after / 60_000) * 60_000, from, to })
    from = to
  }
  return changes
}

/** "+1300", "-0330" */
function offsetText(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`
}
