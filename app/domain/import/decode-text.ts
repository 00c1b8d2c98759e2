import type { Fault } from './imported.ts'

type Decoded = { ok: true; text: string } | { ok: false; fault: Fault }

/**
 * The text in a file's bytes, with every line end as `\n`. Encodings: by byte order mark; UTF-16 without one by its
 * zeros; UTF-8; and what is not valid UTF-8 as Windows-1252, which older exports and spreadsheets write.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  // "PK": LinkedIn sends its lists in a ZIP, and spreadsheets are one.
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return { ok: false, fault: { kind: 'archive' } }
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes)
  if (text.trim() === '') return { ok: false, fault: { kind: 'empty' } }
  if (isBinary(text)) return { ok: false, fault: { kind: 'binary' } }
  return { ok: true, text: text.replaceAll(/\r\n?/g, '\n') }
}

function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  // Letters of the header are ASCII: in UTF-16 every other byte is zero.
  const start = bytes.subarray(0, 200)
  const [even, odd] = zeros(start)
  if (Math.min(even, odd) === 0 && Math.max(even, odd) > start.length / 4) return odd > 0 ? 'utf-16le' : 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

/** Zero bytes at even and at odd places. */
function zeros(bytes: Uint8Array): [number, number] {
  const counts: [number, number] = [0, 0]
  bytes.forEach((byte, index) => {
    if (byte === 0) counts[index % 2 === 0 ? 0 : 1] += 1
  })
  return counts
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Text has no control characters but tabs, line and page ends; a picture or a program soon has. */
function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const controls = text.slice(0, 4_096).match(/[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g)
  return (controls?.length ?? 0) > 2
}

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
