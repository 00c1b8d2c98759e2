import i18next, { type BackendModule, type i18n } from 'i18next'
import { type Language, type Namespace, namespaces, sharedNamespaces } from './languages.ts'
import { fetchSentences } from './sentence-files.ts'

/** Fetches one namespace of one language when it is first asked for. */
const filesBackend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, name, done) => {
    const namespace = namespaces.find((one) => one === name)
    if (!namespace) return done(new Error(`no sentences ${language}/${name}`), false)
    fetchSentences(language, namespace).then(
      (sentences) => done(null, sentences),
      // Tried again a few times, each after a longer pause.
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), true)
    )
  }
}

/** The browser's translator, ready with what this page says, so that the first picture is the server's. */
export async function startTranslator(language: Language, pageNamespaces: readonly Namespace[]): Promise<i18n> {
  const instance = i18next.createInstance()
  await instance.use(filesBackend).init({
    lng: language,
    fallbackLng: false,
    showSupportNotice: false,
    ns: [...new Set([...sharedNamespaces, ...pageNamespaces])],
    defaultNS: 'common',
    interpolation: { escapeValue: false }
  })
  // A page whose words did not come stays as the server drew it: better than one that shows their keys.
  const missing = [...sharedNamespaces, ...pageNamespaces].find((name) => !instance.hasResourceBundle(language, name))
  if (missing) throw new Error(`no sentences ${language}/${missing}`)
  return instance
}
