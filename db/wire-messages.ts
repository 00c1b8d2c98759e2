/** One message of PostgreSQL's protocol: a byte that says what it is, a length that counts itself, and the rest. */
export type WireMessage = { type: string; whole: Uint8Array; body: Uint8Array }

/** The messages of an answer, which has to end where a message ends. Source: PostgreSQL 18 manual, 54.7. */
export function* messagesIn(bytes: Uint8Array): Generator<WireMessage> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at < bytes.length; ) {
    const end = at + 1 + view.getInt32(at + 1)
    yield {
      type: String.fromCharCode(view.getUint8(at)),
      whole: bytes.subarray(at, end),
      body: bytes.subarray(at + 5, end)
    }
    at = end
  }
}

/** The SQLSTATE of an error's message; null when it has none. */
export function sqlStateOf({ body }: WireMessage): string | null {
  const fields = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1').split('\0')
  return fields.find((field) => field.startsWith('C'))?.slice(1) ?? null
}
