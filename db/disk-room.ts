import { open, rm, stat, statfs, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

const megabyte = 2 ** 20
/**
 * Kept on the disk for the database alone. PostgreSQL's log grows in files of 16 MB, and without room for the next one it
 * neither goes on nor starts again.
 */
const reserveBytes = 24 * megabyte
/** With less room than this, the reserve counted in, nothing is stored any more. */
const fullBelow = reserveBytes + 8 * megabyte
/** And from this much on again: not at the same point, or it would go to and fro with every file. */
const roomFrom = reserveBytes + 24 * megabyte
const lookEveryMs = 1_000

/** Watches over the room on a disk. */
export type DiskRoom = {
  isFull: () => boolean
  /** A write has failed: for want of room, or nobody knows why, and then writing is tried. There are quotas and limits. */
  report: (isFull: boolean) => Promise<void>
  stop: () => void
}

/**
 * Watches the disk that `reserve` is on, a file that is kept there and can be given up. Resolves after the first look: on a
 * disk that is full the reserve has been given up by then.
 * @param onChange hears when the disk has become full, and when there is room again
 */
export async function watchDisk(reserve: string, onChange: (isFull: boolean) => void): Promise<DiskRoom> {
  let isFull = false
  let looking = false

  const reserved = async () => (await stat(reserve).catch(() => null))?.size ?? 0
  const roomLeft = async () => {
    const { bavail, bsize } = await statfs(dirname(reserve))
    return bavail * bsize + (await reserved())
  }

  async function giveUp(): Promise<void> {
    if (isFull) return
    isFull = true
    await rm(reserve, { force: true })
    onChange(true)
  }

  async function look(): Promise<void> {
    if (looking) return
    looking = true
    try {
      const room = await roomLeft()
      if (room < fullBelow) await giveUp()
      else if ((await reserved()) < reserveBytes && room >= (isFull ? roomFrom : fullBelow)) {
        await writeReserve(reserve)
        if (isFull) onChange(false)
        isFull = false
      }
    } catch {
      // The reserve could not be written, so there is no room.
      await rm(reserve, { force: true }).catch(() => {})
      await giveUp().catch(() => {})
    } finally {
      looking = false
    }
  }

  async function report(knownFull: boolean): Promise<void> {
    if (knownFull || !(await canWrite(`${reserve}.try`))) await giveUp().catch(() => {})
  }

  // A start does not wait for the reserve to be written; that a disk is full it has to know.
  if ((await roomLeft().catch(() => roomFrom)) < fullBelow) await giveUp().catch(() => {})
  const timer = setInterval(look, lookEveryMs)
  timer.unref()
  return { isFull: () => isFull, report, stop: () => clearInterval(timer) }
}

async function canWrite(path: string): Promise<boolean> {
  try {
    await writeFile(path, Buffer.alloc(megabyte, 'try '), { mode: 0o600 })
    return true
  } catch {
    return false
  } finally {
    await rm(path, { force: true }).catch(() => {})
  }
}

/** Real bytes and not a hole: a hole keeps nothing free. */
async function writeReserve(path: string): Promise<void> {
  const file = await open(path, 'w', 0o600)
  try {
    const block = Buffer.alloc(megabyte, 'reserve ')
    for (let written = 0; written < reserveBytes; written += block.length) await file.write(block)
  } finally {
    await file.close()
  }
}
