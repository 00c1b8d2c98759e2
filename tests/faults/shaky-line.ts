import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A line to a server that can be cut in the middle of what it carries, and that can lose an answer. */
export type ShakyLine = {
  url: string
  /** Cuts the line after so many more bytes, in either direction; what they cut in two arrives in half. Resolves then. */
  cutAfter: (bytes: number) => Promise<void>
  /** Cuts it now. */
  cut: () => void
  /** Swallows the next acknowledgement of a change; resolves when it has. The line stays, or goes with it. */
  loseAck: (then: 'stay' | 'cut') => Promise<void>
  close: () => Promise<void>
}

/** Opens a line to the server at `url`. One client at a time: it is somebody's own. */
export async function shakyLine(url: string): Promise<ShakyLine> {
  const to = new URL(url)
  const sockets = new Set<Socket>()
  let budget = Number.POSITIVE_INFINITY
  /** Half of something is on its way, and nothing follows it. */
  let isCutting = false
  let onCut = () => {}
  let loss: { then: 'stay' | 'cut'; done: () => void } | null = null

  const cut = () => {
    isCutting = false
    budget = Number.POSITIVE_INFINITY
    for (const socket of sockets) socket.destroy()
    onCut()
  }
  const pass = (chunk: Buffer, target: Socket) => {
    if (isCutting) return
    if (chunk.length < budget) {
      budget -= chunk.length
      target.write(chunk)
      return
    }
    isCutting = true
    target.write(chunk.subarray(0, budget), cut)
  }
  const server = createServer((near) => {
    const far = connect(Number(to.port), to.hostname)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.once('close', () => {
        sockets.delete(socket)
        near.destroy()
        far.destroy()
      })
      socket.on('error', () => socket.destroy())
    }
    near.on('data', (chunk) => pass(chunk, far))
    far.on('data', (chunk) => {
      for (const piece of piecesOf(chunk)) {
        if (!loss || !isAck(piece)) {
          pass(piece, near)
          continue
        }
        const { then, done } = loss
        loss = null
        if (then === 'cut') cut()
        done()
      }
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cutAfter: (bytes) =>
      new Promise((done) => {
        budget = bytes
        onCut = done
      }),
    cut,
    loseAck: (then) =>
      new Promise((done) => {
        loss = { then, done }
      }),
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      cut()
      await closed
    }
  }
}

/** An acknowledgement of a stored change, as socket.io writes it. */
const isAck = (piece: Buffer) =>
  /43\/worksheet,\d+\[\{"ok":true,"data":\{"revision":\d+,"at":/.test(piece.toString('latin1'))

/**
 * The frames of a chunk, so that one can be left out (RFC 6455, 5.2; a server's are not masked). What does not begin like a
 * frame of text, or is not whole, stays as it is: an acknowledgement is short, and leaves the server in one piece.
 */
function piecesOf(chunk: Buffer): Buffer[] {
  const pieces: Buffer[] = []
  let at = 0
  while (chunk.length - at >= 4 && chunk[at] === 0x81) {
    const short = (chunk[at + 1] ?? 0) & 0x7f
    const end = short < 126 ? at + 2 + short : short === 126 ? at + 4 + chunk.readUInt16BE(at + 2) : chunk.length
    if (end > chunk.length) break
    pieces.push(chunk.subarray(at, end))
    at = end
  }
  return at < chunk.length ? [...pieces, chunk.subarray(at)] : pieces
}
