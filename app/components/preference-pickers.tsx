import { useMatches, useRevalidator } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { isLanguage, languages } from '#app/locales/languages.ts'
import { pageDisplay } from './page-display.ts'
import { keepPreference, preferences, showTheme, themes } from './preferences.ts'

const pickerClass = 'min-h-9 rounded-control border border-line bg-sheet px-2 text-sm text-ink'

/** Light, dark, high contrast, or as the device has it. */
export function ThemePicker() {
  const { t } = useTranslation()
  const { theme } = pageDisplay(useMatches().map((match) => match.data))
  const choose = (value: string) => {
    const chosen = themes.find((one) => one === value) ?? null
    keepPreference(preferences.theme, chosen)
    showTheme(chosen)
  }
  return (
    <label className="inline-flex items-center gap-2 text-sm text-ink-2">
      {t('theme.label')}
      <select className={pickerClass} defaultValue={theme ?? 'auto'} onChange={(event) => choose(event.target.value)}>
        {(['auto', ...themes] as const).map((one) => (
          <option key={one} value={one}>
            {t(`theme.${one}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The language of this device's pages. */
export function LanguagePicker() {
  const { t, i18n } = useTranslation()
  const { revalidate } = useRevalidator()
  const choose = async (value: string) => {
    if (!isLanguage(value)) return
    keepPreference(preferences.language, value)
    await i18n.changeLanguage(value)
    revalidate()
  }
  return (
    <label className="inline-flex items-center gap-2 text-sm text-ink-2">
      {t('language.label')}
      <select className={pickerClass} defaultValue={i18n.language} onChange={(event) => choose(event.target.value)}>
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {t(`language.${language}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
