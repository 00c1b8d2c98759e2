import i18next, { type i18n } from 'i18next'
import { type Language, languages, namespaces } from './languages.ts'
import { resources } from './resources.ts'

const translators = Object.fromEntries(languages.map((language) => [language, createTranslator(language)]))

/** All sentences of one language, at once: for the server. It never changes language, so requests can share it. */
export function translator(language: Language): i18n {
  return translators[language] ?? createTranslator(language)
}

function createTranslator(language: Language): i18n {
  const instance = i18next.createInstance()
  instance.init({
    lng: language,
    showSupportNotice: false,
    fallbackLng: false,
    ns: [...namespaces],
    defaultNS: 'common',
    resources,
    initAsync: false,
    // React escapes what it renders, and so do the report templates.
    interpolation: { escapeValue: false }
  })
  return instance
}
