import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type ErrorCode, errorCode } from '#app/contract/errors.ts'
import { emOfScreen, WallFrame } from './wall-frame.tsx'

/** Long enough for a server that is being replaced. */
const pauseBeforeReload = 10_000

/** What passes by itself, and says nothing to a room. */
const passing: ReadonlySet<ErrorCode> = new Set(['internal', 'unavailable', 'too-fast'])

/** A wall or display that could not be opened: says so large and calmly, and tries again where that may help. */
export function WallFault() {
  const { t } = useTranslation(['wall', 'errors'])
  const error = useRouteError()
  const code = errorCode(isRouteErrorResponse(error) ? error.data : error) ?? 'internal'
  const passes = passing.has(code)
  useEffect(() => {
    if (!passes) return
    const timer = setTimeout(() => window.location.reload(), pauseBeforeReload)
    return () => clearTimeout(timer)
  }, [passes])
  if (passes) return <WallNote title={t('fault.title')} help={t('fault.help')} />
  if (code === 'link-expired') return <WallNote title={t('revoked.title')} help={t('revoked.help')} />
  return <WallNote title={t(`errors:${code}`)} help="" />
}

/** One thing, said large, where no session is known. */
export function WallNote({ title, help }: { title: string; help: string }) {
  return (
    <div className="h-dvh overflow-hidden" style={{ fontSize: emOfScreen }}>
      <WallFrame topLeft={null} topRight={null}>
        <section className="max-w-[44em] self-center">
          <h1 className="statement text-[3.07em] leading-[1.1]">{title}</h1>
          <p className="mt-[1.2em] max-w-[26em] text-[1.3em] leading-[1.45] text-pretty text-ink-2">{help}</p>
        </section>
      </WallFrame>
    </div>
  )
}
