import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** One address in front of several servers, as a load balancer is: each connection goes to the next that takes it. */
export type Balancer = { url: string; serve: (urls: string[]) => void; close: () => Promise<void> }

/** Opens it on a free port, with nobody behind it yet. */
export async function openBalancer(): Promise<Balancer> {
  const sockets = new Set<Socket>()
  let targets: URL[] = []
  let turn = 0

  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    return socket
  }
  const join = (near: Socket, tries: number) => {
    const target = targets[turn++ % targets.length]
    if (!target || tries === 0) return void near.destroy()
    const far = keep(connect(Number(target.port), target.hostname))
    const tryNext = () => join(near, tries - 1)
    far.once('error', tryNext)
    far.once('connect', () => {
      far.off('error', tryNext)
      far.on('error', () => far.destroy())
      near.pipe(far).pipe(near)
      near.once('close', () => far.destroy())
      far.once('close', () => near.destroy())
    })
  }
  const server = createServer((near) => {
    keep(near).on('error', () => near.destroy())
    join(near, targets.length)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve: (urls) => {
      targets = urls.map((url) => new URL(url))
    },
    close: async () => {
      server.close()
      for (const socket of sockets) socket.destroy()
      await once(server, 'close')
    }
  }
}
