/**
 * Text written as quoted-printable (RFC 2045, 6.7), soft line breaks already joined.
 * @param charset a label TextDecoder knows; anything else is read as UTF-8
 */
export function decodeQuotedPrintable(value: string, charset: string): string {
  const decoder = decoderFor(charset)
  return value.replaceAll(/(?:=[0-9A-Fa-f]{2})+/g, (escaped) => {
    const bytes = escaped.match(/[0-9A-Fa-f]{2}/g) ?? []
    return decoder.decode(Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16)))
  })
}

function decoderFor(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder()
  }
}
