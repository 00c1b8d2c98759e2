import { Adapter, type BroadcastOptions } from 'socket.io-adapter'
import type { Bus } from './bus.ts'

type Packet = Parameters<Adapter['broadcast']>[0]

/**
 * Lets messages to sockets, and their disconnecting, reach the sockets of every node: those here first and whatever becomes
 * of the others, unless it is said to be for those here (`local`). Looking at sockets (`fetchSockets`) sees those here.
 */
export function adapterOver(bus: Bus): typeof Adapter {
  return class extends Adapter {
    constructor(namespace: unknown) {
      super(namespace)
      bus.listen({
        message: (message) => {
          if (message.kind !== 'emit' && message.kind !== 'disconnect') return
          if (message.namespace !== this.nsp.name) return
          const to = { rooms: new Set(message.rooms), except: new Set(message.except) }
          if (message.kind === 'emit') super.broadcast(message.packet, to)
          else super.disconnectSockets(to, message.close)
        }
      })
    }

    override broadcast(packet: Packet, options: BroadcastOptions): void {
      super.broadcast(packet, options)
      if (options.flags?.local || !bus.hasPeers()) return
      const { type, data } = packet
      void bus.tell({ kind: 'emit', packet: { type, data }, ...this.#to(options) })
    }

    override disconnectSockets(options: BroadcastOptions, close: boolean): void {
      super.disconnectSockets(options, close)
      if (options.flags?.local || !bus.hasPeers()) return
      void bus.tell({ kind: 'disconnect', close, ...this.#to(options) })
    }

    #to({ rooms, except = new Set() }: BroadcastOptions) {
      return { namespace: String(this.nsp.name), rooms: [...rooms], except: [...except] }
    }
  }
}
