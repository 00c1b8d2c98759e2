import { normaliseCode } from '#app/contract/forms.ts'
import { RehearsalError } from './rehearsal-error.ts'

/** Seats nobody has claimed, in the order of the roster, and whether the facilitator lets people in. */
export type Roster = { free: string[]; doorOpen: boolean }

/** Where a simulated participant goes: the server's address and the code on the wall. */
export type Door = { url: string; code: string }

/**
 * Reads who may still join from the page where people pick their name, as a browser without scripts gets it: every free
 * seat is a button of the form. Throws a sentence for a wrong code or a server that is not there.
 */
export async function readRoster(door: Door): Promise<Roster> {
  const response = await visit(door, { headers: { accept: 'text/html' } })
  if (response.status === 404)
    throw new RehearsalError(`There is no session with the code ${door.code} at ${door.url}.`)
  if (!response.ok) throw unexpected(door, response)
  const buttons = (await response.text()).match(/<button\b[^>]*\bname="seatId"[^>]*>/g) ?? []
  return {
    free: buttons.flatMap((button) => /\bvalue="([0-9a-f-]{36})"/.exec(button)?.[1] ?? []),
    doorOpen: buttons.every((button) => !/\sdisabled(?:=""|\s|>)/.test(button))
  }
}

/** Claims a seat as the form does. Returns the cookie that opens it, or null when somebody else was faster. */
export async function claimSeat(door: Door, seatId: string): Promise<string | null> {
  const response = await visit(door, { method: 'POST', body: new URLSearchParams({ seatId }), redirect: 'manual' })
  await response.body?.cancel()
  if (response.status === 409) return null
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  if (response.status >= 400 || cookies.length === 0) throw unexpected(door, response)
  return cookies.join('; ')
}

async function visit({ url, code }: Door, init: RequestInit): Promise<Response> {
  try {
    return await fetch(new URL(`/join/${normaliseCode(code)}`, url), init)
  } catch {
    throw new RehearsalError(`No Tielines server answers at ${url}. Is it running, and is --url right?`)
  }
}

function unexpected({ url }: Door, response: Response): RehearsalError {
  return new RehearsalError(`The server at ${url} did not let anybody in (HTTP ${response.status}).`)
}
