/** The cookie that opens a seat: httpOnly, SameSite=Lax, Secure behind https. */
const seatCookie = 'tielines_seat'

/** A programme runs eight months; a laptop stays known for a little longer than that. */
const seatCookieSeconds = 300 * 24 * 60 * 60

/** The seat token of a request's Cookie header, or null. */
export function readSeatToken(cookieHeader: string | null | undefined): string | null {
  const found = cookieHeader?.split(/;\s*/).find((pair) => pair.startsWith(`${seatCookie}=`))
  const token = found?.slice(seatCookie.length + 1)
  return token && /^[\w-]{20,100}$/.test(token) ? token : null
}

export function seatCookieHeader(token: string, secure: boolean): string {
  return serialise(token, seatCookieSeconds, secure)
}

export function clearSeatCookieHeader(secure: boolean): string {
  return serialise('', 0, secure)
}

function serialise(value: string, maxAge: number, secure: boolean): string {
  return `${seatCookie}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
}
