/** An exercise of a facilitator's own is called `own-<uuid>`. */
const ownId = /^own-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/

export function isOwnId(id: string): boolean {
  return ownId.test(id)
}

export function newOwnId(uuid: string): string {
  return `own-${uuid}`
}

/** Words that would mean something else to the product. */
const taken = new Set(['self', 'flag', 'lean', 'distinct', 'tilt', 'status', 'notStarted', 'notKnown', 'unanswered'])
const longest = 36

/**
 * The id of a question, an option or a row, made from what it is called: "Who helps me?" is `whoHelpsMe`. It is made once
 * and stays when the words change. Words without a Latin letter become `kind1`.
 */
export function idFor(label: string, used: readonly string[], kind: string): string {
  const words = label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const [first = '', ...rest] = words
  const joined = [first, ...rest.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)].join('')
  const base = (/^[a-z]/.test(joined) ? joined : '').slice(0, longest)
  const isFree = (id: string) => !used.includes(id) && !taken.has(id) && !(id in {}) && !/^(upTo|over)\d+$/.test(id)
  if (base && isFree(base)) return base
  for (let number = base ? 2 : 1; ; number++) {
    const id = `${base || kind}${number}`
    if (isFree(id)) return id
  }
}
