import { createHash, hkdfSync } from 'node:crypto'
import { z } from 'zod'
import { decryptText, encryptText } from '../../auth/vault.ts'
import { type NodeMessage, nodeMessageSchema } from './node-message.ts'

const letterSchema = z.object({ from: z.string(), message: nodeMessageSchema })

/**
 * Closes what nodes tell each other with a key of the server's secret: between them nobody can read what a person types
 * on two devices, and a word that does not open is not from one of us.
 */
export function createSeal(secret: string, node: string) {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'tielines nodes', 32))
  return {
    /** Tells the servers of one house from those of another that use the same Redis. */
    house: createHash('sha256').update(key).digest('hex').slice(0, 16),
    close: (message: NodeMessage): Buffer => encryptText(key, JSON.stringify({ from: node, message })),
    /** Null when it is not ours, or in words of another version. */
    open(sealed: Buffer): { from: string; message: NodeMessage } | null {
      try {
        return letterSchema.parse(JSON.parse(decryptText(key, sealed)))
      } catch {
        return null
      }
    }
  }
}
