import type { i18n } from 'i18next'
import type { Namespace } from './languages.ts'
import { fetchSentences } from './sentence-files.ts'

/**
 * Fetches the sentences of something that is opened later. Not by i18next's own loading: it remembers a namespace that
 * failed, and a laptop may be offline just now.
 * @throws when they cannot be fetched; asking again tries again
 */
export async function fetchWords(translator: i18n, namespace: Namespace): Promise<void> {
  const { language } = translator
  if (translator.hasResourceBundle(language, namespace)) return
  translator.addResourceBundle(language, namespace, await fetchSentences(language, namespace))
}
