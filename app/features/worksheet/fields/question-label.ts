/** The look of a question above its answer. In a wide list it is heard, not seen: the column has a heading. */
export function questionLabel(compact: boolean): string {
  return compact ? 'mb-1 block text-sm text-ink-2 xl:sr-only' : 'mb-2 block font-semibold'
}
