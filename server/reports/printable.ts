const longWord = /\S{25,}/gu
const zeroWidthSpace = '\u200b'
/** What a reader calls characters. */
export const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * What people typed, made to stay on the page: words longer than a column may be broken anywhere, which an invisible
 * mark allows. No other character is touched; the templates take strings as text, never as markup.
 */
export function printable(text: string): string {
  return text.replace(longWord, (word) => {
    const parts = [...graphemes.segment(word)].map(({ segment }) => segment)
    return parts.flatMap((part, index) => (index > 0 && index % 12 === 0 ? [zeroWidthSpace, part] : [part])).join('')
  })
}
