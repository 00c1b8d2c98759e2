import { randomBytes } from 'node:crypto'
import { hashToken } from './vault.ts'

/** Crockford's base 32: nothing in it can be taken for something else when it is typed from a screen. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz'
const length = 12
const groupOf = 4

/**
 * A token of 60 random bits that can be typed, as "k7m4-9qtp-x2hv". Shorter than those of seats, since it opens no more
 * than a room's wall, for a time, and guesses are limited.
 */
export function newDisplayToken(): { token: string; hash: Buffer } {
  const typed = Array.from(randomBytes(length), (byte) => letters[byte % letters.length]).join('')
  const token = typed.match(new RegExp(`.{${groupOf}}`, 'g'))?.join('-') ?? typed
  return { token, hash: hashDisplayToken(token) }
}

/** The hash that is stored, whatever way the token was typed: in capitals, without dashes, an O for a zero. */
export function hashDisplayToken(typed: string): Buffer {
  const tidy = typed.toLowerCase().replace(/o/g, '0').replace(/[il]/g, '1')
  return hashToken(tidy.replace(/[^0-9a-z]/g, ''))
}
