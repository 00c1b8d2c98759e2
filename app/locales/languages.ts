/** The languages there are; the first is spoken when nobody says which. */
export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]

/** One file of sentences a surface, so that a surface loads only its own. */
export const namespaces = [
  'common',
  'errors',
  'exercises',
  'join',
  'worksheet',
  'sheet',
  'explore',
  'picture',
  'imports',
  'rings',
  'mine',
  'programme',
  'plan',
  'author',
  'console',
  'desk',
  'team',
  'rehearse',
  'wall',
  'check',
  'report'
] as const
export type Namespace = (typeof namespaces)[number]

/** What every page speaks, whatever else it loads. */
export const sharedNamespaces = ['common', 'errors'] as const satisfies readonly Namespace[]

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}
