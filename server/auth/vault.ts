import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'

const ivBytes = 12
const tagBytes = 16

/** Encrypts what people type (AES-256-GCM): a key for each seat, wrapped by a key derived from the server's secret. */
export type Vault = {
  newWrappedKey: () => Buffer
  unwrap: (wrapped: Buffer) => Buffer
}

export function createVault(secret: string): Vault {
  const serverKey = Buffer.from(hkdfSync('sha256', secret, '', 'tielines seat keys', 32))
  return {
    newWrappedKey: () => seal(serverKey, randomBytes(32)),
    unwrap: (wrapped) => unseal(serverKey, wrapped)
  }
}

/** iv, tag and ciphertext in one piece. */
export function encryptText(key: Buffer, text: string): Buffer {
  return seal(key, Buffer.from(text, 'utf8'))
}

/** Throws when the text was not made with this key, or was changed since. */
export function decryptText(key: Buffer, sealed: Buffer): string {
  return unseal(key, sealed).toString('utf8')
}

/** A token for a cookie or a link (256 random bits) and the hash that is stored instead of it. */
export function newToken(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashToken(token) }
}

/** SHA-256 is enough for a token of 256 random bits: there is nothing to guess. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

function seal(key: Buffer, plain: Buffer): Buffer {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed])
}

function unseal(key: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivBytes))
  decipher.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes))
  return Buffer.concat([decipher.update(sealed.subarray(ivBytes + tagBytes)), decipher.final()])
}
