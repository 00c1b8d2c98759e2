import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'

/** A TCP line to a database that can be cut and mended: while it is cut, nobody listens at its port. */
export type CuttableLine = { url: string; cut: () => Promise<void>; mend: () => Promise<void> }

/** Opens a line to the database at `url`; `url` of the line leads through it. */
export async function cuttableLine(url: string): Promise<CuttableLine> {
  const to = new URL(url)
  const sockets = new Set<Socket>()
  let server: Server | null = null

  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
  }
  const listen = async (port: number) => {
    server = createServer((near) => {
      const far = connect(Number(to.port), to.hostname)
      keep(near)
      keep(far)
      near.pipe(far)
      far.pipe(near)
      near.once('close', () => far.destroy())
      far.once('close', () => near.destroy())
    }).listen(port, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  }
  const port = await listen(0)
  const through = new URL(url)
  through.port = String(port)
  return {
    url: through.href,
    cut: async () => {
      const closed = server && once(server, 'close')
      server?.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
    mend: async () => {
      await listen(port)
    }
  }
}
