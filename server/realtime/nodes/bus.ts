import { type RateLimiterAbstract, RateLimiterMemory } from 'rate-limiter-flexible'
import type { NodeMessage } from './node-message.ts'

export type NodeListener = {
  /** Another node said something. */
  message?: (message: NodeMessage, node: string) => void
  /** A second has passed in which the nodes could hear each other. */
  beat?: () => void
  /** A node was heard that was not there before. */
  joined?: () => void
  /** A node stopped, or was not heard for a while. */
  gone?: (node: string) => void
  /** The nodes could not hear each other for a while, and can again: what was said in between is lost. */
  back?: () => void
}

/** `name` keeps the counts of different limits apart; `duration` in seconds. */
export type LimitOptions = { name: string; points: number; duration: number }

/** What joins the server processes ("nodes") that serve the same rooms. Alone, a node has nobody to tell. */
export type Bus = {
  /** Tells every other node. Resolves when the word is out or cannot go out; never rejects. */
  tell: (message: NodeMessage) => Promise<void>
  listen: (listener: NodeListener) => void
  /** Is there another node. */
  hasPeers: () => boolean
  /** Can the nodes hear each other. */
  isUp: () => boolean
  /** Makes this node known. Resolves when the others had the time to tell what they know. */
  start: () => Promise<void>
  /** Counts for all nodes together, and for this one alone while they cannot hear each other. */
  limiter: (options: LimitOptions) => RateLimiterAbstract
  stop: () => Promise<void>
}

/** The bus of a node that is alone. */
export const aloneBus: Bus = {
  tell: async () => {},
  listen: () => {},
  hasPeers: () => false,
  isUp: () => true,
  start: async () => {},
  limiter: ({ name, ...options }) => new RateLimiterMemory({ keyPrefix: name, ...options }),
  stop: async () => {}
}
