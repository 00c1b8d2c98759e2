import type { Listed } from './listed-name.ts'

/**
 * The people in a file the person chose. Read on this device, in a worker of its own; nothing of it is sent.
 * @param signal ends the reading; the promise then stays open
 */
export function readFile(file: File, signal: AbortSignal): Promise<Listed> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' })
    const finish = (listed: Listed) => {
      worker.terminate()
      resolve(listed)
    }
    worker.onmessage = ({ data }: MessageEvent<Listed>) => finish(data)
    // The worker's code did not come: there is no connection just now.
    worker.onerror = () => finish({ ok: false, fault: { kind: 'unreadable' } })
    signal.addEventListener('abort', () => worker.terminate(), { once: true })
    worker.postMessage(file)
  })
}
