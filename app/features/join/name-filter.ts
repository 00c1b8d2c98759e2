/**
 * The people whose name has a word beginning with each typed word, whatever the case and the accents: "joao r" finds
 * "João Reis".
 */
export function filterNames<Person extends { name: string }>(people: readonly Person[], typed: string): Person[] {
  const wanted = wordsOf(typed)
  return people.filter(({ name }) => {
    const words = wordsOf(name)
    return wanted.every((start) => words.some((word) => word.startsWith(start)))
  })
}

/** The words of a text as they are looked for: small letters without accents. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
