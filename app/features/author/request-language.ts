import { preferences, readPreference } from '#app/components/preferences.ts'
import type { Language } from '#app/locales/languages.ts'
import { pickLanguage } from '#app/locales/pick-language.ts'

/** The language whoever asks reads. */
export function requestLanguage(request: Request): Language {
  const chosen = readPreference(request.headers.get('Cookie'), preferences.language)
  return pickLanguage(chosen, request.headers.get('Accept-Language'))
}
