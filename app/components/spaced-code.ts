/** A session's code as people read it: `HBR482` is "HBR 482". */
export function spacedCode(code: string): string {
  return code.replace(/^(\D+)(\d)/, '$1 $2')
}
