/** Calm colours that groups take turns in; a group's name tells it apart for certain. */
const groupLooks = [
  { hull: 'fill-accent/10 stroke-accent', dot: 'stroke-accent', name: 'fill-accent' },
  { hull: 'fill-company/12 stroke-company', dot: 'stroke-company', name: 'fill-company' },
  { hull: 'fill-both/12 stroke-both', dot: 'stroke-both', name: 'fill-both' },
  { hull: 'fill-thin/12 stroke-thin', dot: 'stroke-thin', name: 'fill-ink' },
  { hull: 'fill-ink-2/8 stroke-ink-2', dot: 'stroke-ink-2', name: 'fill-ink-2' }
] as const

const noGroup = { hull: '', dot: 'stroke-edge', name: '' }

/** The classes of a group's outline, dots and name; null: of those in no group. */
export function looksOf(group: number | null): { hull: string; dot: string; name: string } {
  return (group === null ? null : groupLooks[group % groupLooks.length]) ?? noGroup
}
