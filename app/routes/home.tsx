import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button, buttonClass } from '#app/components/button.tsx'
import { FormError } from '#app/components/form-error.tsx'
import { PageFrame } from '#app/components/page-frame.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { errorCode } from '#app/contract/errors.ts'
import { RemovedNote } from '#app/features/join/removed-note.tsx'
import { tidyCode } from '#app/features/join/session-code.ts'
import { refuse } from '#app/features/refusal.ts'

export const handle: PageHandle = { namespaces: ['join'] }
export const meta: MetaFunction = () => [{ title: 'Tielines' }]

export async function loader({ context, request }: LoaderFunctionArgs) {
  const owner = await context.auth.owner(request)
  return { name: owner?.name ?? null, removed: owner?.removed ?? false }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const code = tidyCode(String((await request.formData()).get('code') ?? ''))
  if (!code) return refuse('wrong-code')
  try {
    await context.queries.join(code)
  } catch (error) {
    const refused = errorCode(error)
    if (!refused) throw error
    return refuse(refused === 'not-found' ? 'wrong-code' : refused)
  }
  return redirect(`/join/${code}`)
}

export default function Home() {
  const { name, removed } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { state } = useNavigation()
  const { t } = useTranslation(['join', 'errors'])
  return (
    <PageFrame>
      <div className="grid max-w-2xl gap-8">
        <div>
          <h1 className="statement text-4xl sm:text-5xl">{t('home.title')}</h1>
          <p className="mt-4 text-lg text-ink-2">{t('home.lead')}</p>
        </div>
        {name && removed ? <RemovedNote name={name} /> : null}
        {name && !removed ? (
          <p className="flex flex-wrap items-center gap-x-4 gap-y-3 rounded-card border border-line bg-sheet p-4">
            <span dir="auto">{t('home.back', { name })}</span>
            <Link to="/room" className={buttonClass('plain')}>
              {t('home.room')}
            </Link>
          </p>
        ) : null}
        <Form method="post" className="grid gap-3">
          <label htmlFor="code" className="font-semibold">
            {t('home.code')}
          </label>
          <div className="flex flex-wrap gap-3">
            <input
              id="code"
              name="code"
              required
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              aria-describedby="code-hint"
              className="numeric min-h-14 w-56 min-w-0 flex-auto rounded-control border border-edge bg-sheet px-4 text-2xl font-semibold tracking-widest uppercase sm:flex-none"
            />
            <Button
              type="submit"
              look="primary"
              size="large"
              isPending={state !== 'idle'}
              className="flex-auto sm:flex-none"
            >
              {t('home.go')}
            </Button>
          </div>
          <p id="code-hint" className="text-ink-2">
            {t('home.codeHint')}
          </p>
          <FormError>{refused ? t(`errors:${refused.code}`) : null}</FormError>
        </Form>
        <p>
          <Link to="/programme" className="inline-block py-2.5 text-ink-2 underline underline-offset-4">
            {t('home.facilitator')}
          </Link>
        </p>
      </div>
    </PageFrame>
  )
}
