/**
 * The Content-Disposition of a file to be saved under `name`, in any script. Old readers take the plain form, all others
 * the encoded one (RFC 6266 and RFC 5987).
 */
export function attachment(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%/]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
  )
  return `attachment; filename="${plain || 'download'}"; filename*=UTF-8''${encoded}`
}
