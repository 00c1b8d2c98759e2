import interUrl from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import serifUrl from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url'
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches } from '@remix-run/react'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { ErrorPage } from './components/error-page.tsx'
import { useNonce } from './components/nonce.ts'
import { pageDisplay } from './components/page-display.ts'
import { preferences, readPreference, readTheme } from './components/preferences.ts'
import { pickLanguage } from './locales/pick-language.ts'
import stylesUrl from './styles/app.css?url'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: stylesUrl },
  ...[interUrl, serifUrl].map((href) => ({
    rel: 'preload',
    as: 'font',
    type: 'font/woff2',
    href,
    crossOrigin: 'anonymous' as const
  })),
  { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
  { rel: 'manifest', href: '/manifest.webmanifest' }
]

export const meta: MetaFunction = () => [{ title: 'Tielines' }]

export function loader({ request }: LoaderFunctionArgs) {
  const cookies = request.headers.get('Cookie')
  const chosen = readPreference(cookies, preferences.language)
  return { language: pickLanguage(chosen, request.headers.get('Accept-Language')), theme: readTheme(cookies) }
}

/** Validation compiles no code at run time, which the Content-Security-Policy would refuse. Read when zod loads. */
const plainValidation = 'globalThis.__zod_globalConfig = { jitless: true }'

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce()
  const { language, theme } = pageDisplay(useMatches().map((match) => match.data))
  return (
    <html lang={language} data-theme={theme ?? undefined} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="same-origin" />
        <Meta />
        <Links />
        <script nonce={nonce} suppressHydrationWarning>
          {plainValidation}
        </script>
      </head>
      <body>
        <I18nProvider locale={language}>{children}</I18nProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorPage />
}
