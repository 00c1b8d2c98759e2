import type { Socket } from 'socket.io-client'

/**
 * Has a line that ends between the transport's handshake and socket.io's own count as failed. The library (4.8) takes no
 * notice of that moment, and would wait for its time limit before it tries again; a server that is killed while a room comes
 * back meets it.
 */
export function noticeEarlyEnd({ io: manager }: Socket): void {
  const watch = () => {
    const engine = manager.engine as unknown as Emitter | undefined
    if (!engine) return
    const fail = () => engine.emit('error', new Error('ended early'))
    engine.once('close', fail)
    engine.once('open', () => engine.off('close', fail))
  }
  watch()
  // Told just before the next line is made.
  manager.on('reconnect_attempt', () => queueMicrotask(watch))
}

type Emitter = {
  once: (event: string, listener: () => void) => unknown
  off: (event: string, listener: () => void) => unknown
  emit: (event: string, error: Error) => unknown
}
