import { PassThrough } from 'node:stream'
import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { NonceContext } from './components/nonce.ts'
import { pageDisplay } from './components/page-display.ts'
import { translator } from './locales/translator.ts'

/** How long a page may wait for its slow parts. */
export const streamTimeout = 5_000

/** Renders a page in the language its loaders ask for; people get it as it comes, crawlers when it is whole. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce }: AppLoadContext
): Promise<Response> {
  const { loaderData, matches } = remixContext.staticHandlerContext
  const { language } = pageDisplay(matches.map((match) => loaderData[match.route.id]))
  const whole = isbot(request.headers.get('User-Agent') ?? '')

  return new Promise((resolve, reject) => {
    let answered = false
    let failed = false
    const answer = () => {
      answered = true
      const body = new PassThrough()
      headers.set('Content-Type', 'text/html; charset=utf-8')
      resolve(new Response(createReadableStreamFromReadable(body), { status: failed ? 500 : status, headers }))
      pipe(body)
    }
    const { pipe, abort } = renderToPipeableStream(
      <I18nextProvider i18n={translator(language)}>
        <NonceContext.Provider value={nonce}>
          <RemixServer context={remixContext} url={request.url} abortDelay={streamTimeout} nonce={nonce} />
        </NonceContext.Provider>
      </I18nextProvider>,
      {
        nonce,
        [whole ? 'onAllReady' : 'onShellReady']: answer,
        onShellError: reject,
        onError(error: unknown) {
          failed = true
          // Before the shell is ready `onShellError` rejects with the same error, and Remix reports it.
          // biome-ignore lint/suspicious/noConsole: Remix reports its own errors this way too; there is no other place.
          if (answered) console.error(error)
        }
      }
    )
    setTimeout(abort, streamTimeout + 1_000).unref()
  })
}
