import { isLanguage, type Language, languages } from './languages.ts'

/**
 * The language to answer a request in: the one chosen before (cookie `lang`), else the first of the browser's own that
 * there is, else English.
 */
export function pickLanguage(chosen: string | undefined, acceptLanguage: string | null): Language {
  if (isLanguage(chosen)) return chosen
  return wanted(acceptLanguage ?? '').find(isLanguage) ?? languages[0]
}

/** Primary language tags of an Accept-Language header (RFC 9110, 12.5.4), most wanted first. */
function wanted(header: string): string[] {
  return header
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';')
      const weight = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find((found) => found !== undefined)
      return { language: tag.split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ language }) => language)
}
