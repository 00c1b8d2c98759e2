/** Not allowed in a file name on some system people use. */
const notAllowed = /[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu

/** The name of an exercise's file: its title. */
export function fileNameOf(title: string): string {
  const name = title.replace(notAllowed, ' ').replace(/\s+/gu, ' ').trim().slice(0, 80)
  return `${name || 'tielines'}.json`
}
