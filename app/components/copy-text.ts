/**
 * Copies a field's text. The clipboard is only there on https and localhost; elsewhere the text is selected and an older
 * way works.
 * @returns whether it was copied; it stays selected either way
 */
export async function copyText(field: HTMLInputElement | HTMLTextAreaElement | null): Promise<boolean> {
  field?.select()
  if (!navigator.clipboard) return document.execCommand('copy')
  return navigator.clipboard.writeText(field?.value ?? '').then(
    () => true,
    () => false
  )
}
