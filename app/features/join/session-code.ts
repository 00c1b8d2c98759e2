/** A session's code as it stands in addresses, however it was typed: `hbr 482`, `HBR-482` and `HBR482` are one. */
export function tidyCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 12)
}
