/**
 * Cookies that stand for something: httpOnly, SameSite=Lax, Secure behind https. `seat` opens a seat: a programme runs
 * eight months, and a laptop stays known for a little longer than that. `asking` is a device that waits to be let into one.
 * `onBehalf` opens a worksheet for a facilitator, until they end it or the round does.
 */
const kinds = {
  seat: { name: 'tielines_seat', seconds: 300 * 24 * 60 * 60 },
  asking: { name: 'tielines_asking', seconds: 60 * 60 },
  onBehalf: { name: 'tielines_on_behalf', seconds: 12 * 60 * 60 }
} as const

type Kind = keyof typeof kinds

/** The token of a request's Cookie header, or null. */
export function readToken(kind: Kind, cookieHeader: string | null | undefined): string | null {
  const start = `${kinds[kind].name}=`
  const token = cookieHeader
    ?.split(/;\s*/)
    .find((pair) => pair.startsWith(start))
    ?.slice(start.length)
  return token && /^[\w-]{20,100}$/.test(token) ? token : null
}

export function cookieHeader(kind: Kind, token: string, secure: boolean): string {
  return serialise(kinds[kind].name, token, kinds[kind].seconds, secure)
}

export function clearCookieHeader(kind: Kind, secure: boolean): string {
  return serialise(kinds[kind].name, '', 0, secure)
}

function serialise(name: string, value: string, maxAge: number, secure: boolean): string {
  return `${name}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
}
