import { spawn } from 'node:child_process'

// A container without an init never reaps the process, so waiting for its end would never end: give it its seconds.
const script = `read answer && exit
kill -INT "$0"
for second in 1 2 3; do sleep 1; rm -rf "$1"; done`

/**
 * Ties a process that we started to this one, however this one ends: a shell waits on a pipe that the kernel closes
 * when we are gone, even by kill -9, then ends `pid` and removes `folder`.
 * Returns the function that lets go without ending anything.
 */
export function tether(pid: number, folder: string): () => void {
  const shell = spawn('sh', ['-c', script, String(pid), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true
  })
  shell.unref()
  // Already gone when the whole process group was ended: nothing is left to let go of.
  shell.stdin.on('error', () => {})
  return () => shell.stdin.end('let go\n')
}
