/** A label as it is stored: one line, composed characters, nothing around it. Free of zod, for code that has to be light. */
export function tidyLabel(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
}
