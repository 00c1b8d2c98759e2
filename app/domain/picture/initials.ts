/** Up to two letters that stand for a name: of its first and last word, or of its only one. Never empty. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s.,·-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const letters = (word: string) => word.match(/[\p{L}\p{N}]\p{M}*/gu) ?? []
  const [first = [], last] = [words.at(0), words.length > 1 ? words.at(-1) : undefined].map((word) =>
    letters(word ?? '')
  )
  const chosen = last?.length ? [first[0], last[0]] : first.slice(0, 2)
  return chosen.join('').toLocaleUpperCase() || [...name.trim()].slice(0, 1).join('') || '?'
}
