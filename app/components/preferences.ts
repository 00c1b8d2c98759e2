/** How a page may look; null leaves it to the device. */
export const themes = ['light', 'dark', 'contrast'] as const
export type Theme = (typeof themes)[number]

/** Preferences of this device. They say nothing about anybody, so they are plain cookies that scripts may write. */
export const preferences = { language: 'lang', theme: 'theme', wallTheme: 'wall-theme', wallZoom: 'wall-zoom' } as const
type Preference = (typeof preferences)[keyof typeof preferences]

const year = 365 * 24 * 60 * 60

/** The value of a preference in a Cookie header, or undefined. */
export function readPreference(cookies: string | null, name: Preference): string | undefined {
  const entry = cookies?.split(';').find((one) => one.trim().startsWith(`${name}=`))
  return entry?.trim().slice(name.length + 1)
}

/** The chosen theme in a Cookie header, or null when it is left to the device. */
export function readTheme(cookies: string | null, name: Preference = preferences.theme): Theme | null {
  const value = readPreference(cookies, name)
  return themes.find((theme) => theme === value) ?? null
}

/** Keeps a preference on this device for a year; null forgets it. Browser only. */
export function keepPreference(name: Preference, value: string | null): void {
  const age = value === null ? 0 : year
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on plain http, where a workshop may run.
  document.cookie = `${name}=${value ?? ''}; Path=/; Max-Age=${age}; SameSite=Lax`
}

/** Shows a theme at once, without waiting for the server. Browser only. */
export function showTheme(theme: Theme | null): void {
  if (theme) document.documentElement.dataset.theme = theme
  else delete document.documentElement.dataset.theme
}
