import { PGlite } from '@electric-sql/pglite'
import { diskFullCode } from './faults.ts'
import { messagesIn, sqlStateOf } from './wire-messages.ts'

/** What of PGlite's inside has to be reached. */
type Inside = { mod: { _PostgresMainLoopOnce: () => void }; POSTGRES_MAIN_LONGJMP: number }

type Listeners = {
  /** A statement failed for want of room on the disk, or for a reason that may be the disk's. */
  onDiskFault: (isFull: boolean) => void
  /** The engine has broken off in the middle, and may not be asked for anything more. Does not return. */
  onDead: (why: unknown) => never
}

const statementEnds = new Set(['S', 'Q'])

/**
 * PGlite, made fit for a pipeline and for a disk that is full.
 *
 * - PGlite 0.4 says "ready" right after an error and once more at the Sync that ends the statement. A driver that pipelines
 *   takes the first for the end of this statement and gives every later statement the answer of the one before it. So only
 *   what ends a statement is answered with "ready".
 * - When PostgreSQL gives up (it cannot write its log), PGlite goes on as if nothing had happened, and answers with nothing
 *   or never. Here that is the end, and whoever started us starts anew, as PostgreSQL itself does.
 * - It can be told to take nothing more, between two statements, because there is one session under all connections.
 */
export class EmbeddedEngine extends PGlite {
  readonly #listeners: Listeners
  /** No statement is under way, and no transaction. */
  #between = true
  #isReadOnly = false
  #readOnly = false

  constructor(folder: string, listeners: Listeners) {
    super({ dataDir: folder })
    this.#listeners = listeners
  }

  /** Resolves when it may be asked. Throws when PostgreSQL does not start. */
  async start(): Promise<void> {
    await this.waitReady
    const { mod, POSTGRES_MAIN_LONGJMP } = this as unknown as Inside
    const once = mod._PostgresMainLoopOnce
    mod._PostgresMainLoopOnce = () => {
      try {
        once()
      } catch (error) {
        // How a statement's error comes out of WebAssembly; anything else is the end.
        if ((error as { status?: unknown }).status !== POSTGRES_MAIN_LONGJMP) this.#listeners.onDead(error)
        throw error
      }
    }
  }

  /** Takes nothing more, or does again. Holds from the next statement that is not in a transaction. */
  setReadOnly(readOnly: boolean): void {
    this.#readOnly = readOnly
  }

  override async execProtocolRawStream(
    message: Uint8Array,
    options: { syncToFs?: boolean; onRawData: (data: Uint8Array) => void }
  ): Promise<void> {
    if (this.#between && this.#isReadOnly !== this.#readOnly) {
      this.#isReadOnly = this.#readOnly
      await this.#run(simpleQuery(`set default_transaction_read_only = ${this.#readOnly ? 'on' : 'off'}`), options)
    }
    const answer = await this.#run(message, options)
    if (answer.length > 0) options.onRawData(answer)
  }

  async #run(message: Uint8Array, options: { syncToFs?: boolean }): Promise<Uint8Array> {
    const parts: Uint8Array[] = []
    try {
      // What it hands out lies in its own memory, and is overwritten by what comes next.
      await super.execProtocolRawStream(message, { ...options, onRawData: (part) => parts.push(part.slice()) })
    } catch (error) {
      this.#listeners.onDead(error)
    }
    return this.#inStep(String.fromCharCode(message[0] ?? 0), Buffer.concat(parts))
  }

  /** The answer without a "ready" that comes too early. */
  #inStep(asked: string, answer: Uint8Array): Uint8Array {
    // The first message of a connection has no type, and is answered as it is.
    if (asked === '\0') return answer
    const ends = statementEnds.has(asked)
    if (!ends) this.#between = false
    const kept: Uint8Array[] = []
    for (const message of messagesIn(answer)) {
      if (message.type === 'E') this.#noteFault(sqlStateOf(message))
      if (message.type === 'Z' && !ends) continue
      if (message.type === 'Z') this.#between = message.body[0] === idle
      kept.push(message.whole)
    }
    return kept.length === 1 ? (kept[0] ?? answer) : Buffer.concat(kept)
  }

  #noteFault(sqlState: string | null): void {
    if (sqlState === diskFullCode) this.#listeners.onDiskFault(true)
    else if (sqlState && maybeDisk.test(sqlState)) this.#listeners.onDiskFault(false)
  }
}

/** Classes 58 (the system's own faults) and XX (what PostgreSQL has no other name for, such as a file that may not grow). */
const maybeDisk = /^(58|XX)/

/** "Ready, and in no transaction." */
const idle = 'I'.charCodeAt(0)

function simpleQuery(text: string): Uint8Array {
  const message = Buffer.alloc(6 + text.length)
  message.write('Q', 0, 'latin1')
  message.writeInt32BE(5 + text.length, 1)
  message.write(text, 5, 'latin1')
  return message
}
