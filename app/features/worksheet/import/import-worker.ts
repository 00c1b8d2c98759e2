import { type Listed, listed } from './listed-name.ts'
import { readBytes } from './read-contacts.ts'

/** An address book with its photos stays below; reading much more would take the tab down. */
const largestFileBytes = 100_000_000

/** Reads one file off the page's thread, which goes on answering keys meanwhile. */
addEventListener('message', async ({ data: file }: MessageEvent<File>) => {
  postMessage(await read(file))
})

async function read(file: File): Promise<Listed> {
  if (file.size > largestFileBytes) return { ok: false, fault: { kind: 'tooLarge' } }
  try {
    return listed(readBytes(new Uint8Array(await file.arrayBuffer())))
  } catch {
    // The file went away, or there is no memory for it.
    return { ok: false, fault: { kind: 'unreadable' } }
  }
}
