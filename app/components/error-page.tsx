import { isRouteErrorResponse, Link, useLocation, useRouteError } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type ErrorCode, errorCode } from '#app/contract/errors.ts'

/** What a page shows instead of itself: what happened, what to do, and a way on. */
export function ErrorPage() {
  const { t } = useTranslation(['common', 'errors'])
  const code = codeOf(useRouteError())
  const { pathname, search } = useLocation()
  return (
    <main className="mx-auto grid min-h-dvh max-w-xl content-center gap-6 px-6 py-16">
      <p className="text-ink-2">{t('product')}</p>
      <h1 className="statement text-4xl">{t(`errors:${code}`)}</h1>
      <p className="flex flex-wrap gap-6">
        <a href={`${pathname}${search}`} className="font-semibold text-accent underline underline-offset-4">
          {t('page.again')}
        </a>
        <Link to={code === 'not-signed-in' ? '/sign-in' : '/'} className="text-ink-2 underline underline-offset-4">
          {t('page.home')}
        </Link>
      </p>
    </main>
  )
}

/** Refusals arrive as responses carrying `{ code }`; whatever else went wrong is ours. */
function codeOf(error: unknown): ErrorCode {
  if (!isRouteErrorResponse(error)) return errorCode(error) ?? 'internal'
  return errorCode(error.data) ?? (error.status === 404 ? 'not-found' : 'internal')
}
