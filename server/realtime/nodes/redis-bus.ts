import { randomUUID } from 'node:crypto'
import { Redis } from 'ioredis'
import type { Logger } from 'pino'
import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible'
import type { Bus, NodeListener } from './bus.ts'
import type { NodeMessage } from './node-message.ts'
import { createPeers } from './peers.ts'
import { createSeal } from './seal.ts'

const beatMs = 1_000
/** So many beats of our own that do not come back, and Redis is away, whatever its connection says. */
const patience = 3

/**
 * Nothing waits for a Redis that is away: what cannot be said now is not said, and nothing piles up. Both connections come
 * back by themselves.
 */
const connection = {
  lazyConnect: true,
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  autoResubscribe: false,
  connectTimeout: 5_000,
  commandTimeout: 1_000,
  socketTimeout: 2_500,
  retryStrategy: (tries: number) => Math.min(1_000, 100 * tries)
} as const

/**
 * Joins nodes over Redis: each says what it has to say on one channel, and hears it there too. Hearing itself every second
 * is how a node knows that it would hear the others. Redis keeps nothing of it. Throws with a sentence when it cannot be
 * reached at the start; when it goes away later it costs one line in the log, and another when it is back.
 */
export async function openRedisBus(options: { url: string; secret: string; log: Logger }): Promise<Bus> {
  const { log } = options
  const me = randomUUID()
  const seal = createSeal(options.secret, me)
  const channel = `tielines:${seal.house}`
  const mouth = new Redis(options.url, connection)
  const ear = new Redis(options.url, connection)
  const listeners: NodeListener[] = []
  let up = false
  let stopping = false
  let unheard = 0
  let timer: NodeJS.Timeout | undefined
  const peers = createPeers({
    joined: () => each((listener) => listener.joined?.()),
    gone: (node) => each((listener) => listener.gone?.(node))
  })

  function each(work: (listener: NodeListener) => void): void {
    for (const listener of listeners) work(listener)
  }

  function lost(): void {
    if (!up || stopping) return
    up = false
    log.warn('Redis is away: this node serves its own people until it is back')
  }

  function beat(): void {
    if (++unheard > patience) {
      unheard = 0
      lost()
      // A connection may be dead without knowing.
      for (const redis of [mouth, ear]) if (redis.status === 'ready') redis.disconnect(true)
    }
    void tell({ kind: 'alive' })
  }

  function echoed(): void {
    unheard = 0
    if (!up) {
      up = true
      log.warn('Redis is back')
      peers.forgive()
      each((listener) => listener.back?.())
    }
    peers.beat()
    each((listener) => listener.beat?.())
  }

  function receive(sealed: Buffer): void {
    const letter = seal.open(sealed)
    if (!letter || stopping) return
    const { from, message } = letter
    if (from === me) {
      if (message.kind === 'alive') echoed()
    } else if (message.kind === 'bye') {
      peers.leave(from)
    } else {
      peers.heard(from)
      if (message.kind !== 'alive') each((listener) => listener.message?.(message, from))
    }
  }

  async function tell(message: NodeMessage): Promise<void> {
    await mouth.publish(channel, seal.close(message)).catch(() => {})
  }

  for (const redis of [mouth, ear]) {
    // Its own way of saying so every second is not one line.
    redis.on('error', () => {})
    redis.on('close', lost)
  }
  ear.on('ready', () => void ear.subscribe(channel).catch(() => ear.disconnect(true)))
  ear.on('messageBuffer', (_channel: Buffer, sealed: Buffer) => receive(sealed))
  try {
    await Promise.all([mouth.connect(), ear.connect()])
    up = true
  } catch {
    stopping = true
    mouth.disconnect()
    ear.disconnect()
    const { hostname, port } = new URL(options.url)
    throw new Error(
      `The Redis server at ${hostname}:${port || 6379} cannot be reached. Is it running, and is REDIS_URL right?`
    )
  }

  return {
    tell,
    listen: (listener) => void listeners.push(listener),
    hasPeers: peers.hasAny,
    isUp: () => up,

    start: () =>
      new Promise((settled) => {
        timer = setInterval(() => {
          beat()
          settled()
        }, beatMs)
        beat()
      }),

    limiter: ({ name, ...limit }) =>
      new RateLimiterRedis({
        storeClient: mouth,
        keyPrefix: `${channel}:${name}`,
        rejectIfRedisNotReady: true,
        insuranceLimiter: new RateLimiterMemory({ keyPrefix: name, ...limit }),
        ...limit
      }),

    stop: async () => {
      clearInterval(timer)
      stopping = true
      await tell({ kind: 'bye' })
      mouth.disconnect()
      ear.disconnect()
    }
  }
}
