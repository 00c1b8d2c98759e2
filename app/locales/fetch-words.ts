import type { i18n } from 'i18next'
import type { Namespace } from './languages.ts'

/**
 * Fetches the sentences of something that is opened later. i18next asks for a namespace once and remembers a failure; a
 * reload asks again.
 * @throws when they cannot be fetched
 */
export async function fetchWords(translator: i18n, namespace: Namespace): Promise<void> {
  const isHere = () => translator.hasResourceBundle(translator.language, namespace)
  if (!isHere()) await translator.reloadResources(translator.language, namespace)
  if (!isHere()) throw new Error(`no sentences ${namespace}`)
}
