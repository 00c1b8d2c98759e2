import { spawnSync } from 'node:child_process'
import { closeSync, openSync, writeSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

/** A disk of its own for one server, that can be filled and emptied from outside. */
export type SmallDisk = {
  /** What the server is to be started inside of. */
  inside: [string, ...string[]]
  /** Fills what is left, as somebody else's log does. @param pid the server's */
  fill: (pid: number) => void
  empty: (pid: number) => Promise<void>
}

/** Mounts a disk on the data folder, for this process and nobody else, and becomes the server. */
const script = 'mount -t tmpfs -o "size=$0m,mode=0700" tielines "$DATA_DIR" && exec "$@"'
/** Root may mount; anybody else may where they are root of a user namespace of their own. */
const ways = [
  ['unshare', '--mount'],
  ['unshare', '--user', '--map-root-user', '--mount']
] as const

/** A disk in memory at `folder`, so large. Throws a sentence where the machine lets nobody mount one. */
export function smallDisk(folder: string, megabytes: number): SmallDisk {
  const env = { ...process.env, DATA_DIR: folder }
  const way = ways.find(
    ([command, ...args]) => spawnSync(command, [...args, 'sh', '-c', script, '1', 'true'], { env }).status === 0
  )
  if (!way) throw new Error('The tests need to mount a small disk: run them as root, or allow user namespaces.')
  const [command, ...args] = way
  const filler = (pid: number) => join(`/proc/${pid}/root`, folder, 'filler')
  return {
    inside: [command, ...args, 'sh', '-c', script, String(megabytes)],
    fill: (pid) => {
      const file = openSync(filler(pid), 'w')
      try {
        // Down to the last page.
        for (const block of [Buffer.alloc(2 ** 20), Buffer.alloc(4_096)]) while (write(file, block)) {}
      } finally {
        closeSync(file)
      }
    },
    empty: (pid) => rm(filler(pid))
  }
}

function write(file: number, block: Buffer): boolean {
  try {
    return writeSync(file, block) === block.length
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false
    throw error
  }
}
