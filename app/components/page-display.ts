import { isLanguage, type Language, languages } from '#app/locales/languages.ts'
import { type Theme, themes } from './preferences.ts'

/** The language and look of a page. Any loader may say either; the innermost route that does decides. */
export type PageDisplay = { language: Language; theme: Theme | null }

/** @param loaded what the page's loaders returned, outermost first */
export function pageDisplay(loaded: readonly unknown[]): PageDisplay {
  const display: PageDisplay = { language: languages[0], theme: null }
  for (const data of loaded) {
    if (typeof data !== 'object' || data === null) continue
    if ('language' in data && isLanguage(data.language)) display.language = data.language
    if ('theme' in data) display.theme = themes.find((theme) => theme === data.theme) ?? null
  }
  return display
}
