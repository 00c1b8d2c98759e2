/** The instant at which the clocks of an IANA zone show `local` (`2026-11-03T14:00`). A skipped hour counts on from before it. */
export function instantOf(local: string, zone: string): Date {
  const asUtc = Date.parse(`${local}:00Z`)
  const first = asUtc - offsetAt(asUtc, zone)
  // The offset may differ at the instant found; the second look is final.
  return new Date(asUtc - offsetAt(first, zone))
}

/** What the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
export function offsetAt(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric'
  }).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value)
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return shown - Math.floor(instant / 1_000) * 1_000
}
