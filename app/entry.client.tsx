import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { namespacesOf } from './components/page-handle.ts'
import { startTranslator } from './locales/browser-translator.ts'
import { isLanguage, languages } from './locales/languages.ts'

const { lang } = document.documentElement
const handles = Object.values(window.__remixRouteModules).map((route) => route?.handle)
const translator = await startTranslator(isLanguage(lang) ? lang : languages[0], namespacesOf(handles))

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nextProvider i18n={translator}>
        <RemixBrowser />
      </I18nextProvider>
    </StrictMode>
  )
})
