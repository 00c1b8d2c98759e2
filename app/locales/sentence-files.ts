import type { Namespace } from './languages.ts'

type Sentences = Record<string, string>

const files = import.meta.glob<Record<string, Sentences>>(['./en/*.ts', './es/*.ts'])

/** One namespace of one language, in the browser. Throws when it cannot be fetched; asking again tries again. */
export async function fetchSentences(language: string, namespace: Namespace): Promise<Sentences> {
  const file = await files[`./${language}/${namespace}.ts`]?.()
  const sentences = file?.[namespace]
  if (!sentences) throw new Error(`no sentences ${language}/${namespace}`)
  return sentences
}
