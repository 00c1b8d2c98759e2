/** A stretch of a sentence; the strong ones are what the sentence is about. */
export type Stretch = { text: string; strong: boolean }

/** Sentences mark what they are about with `<em>`; this is the only markup they have, and everything else is text. */
export function splitEmphasis(sentence: string): Stretch[] {
  return sentence
    .split(/<em>(.*?)<\/em>/g)
    .map((text, index) => ({ text, strong: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
}
