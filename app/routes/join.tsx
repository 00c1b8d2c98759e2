import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FormError } from '#app/components/form-error.tsx'
import { PageFrame } from '#app/components/page-frame.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { errorCode } from '#app/contract/errors.ts'
import { NamePicker } from '#app/features/join/name-picker.tsx'
import { PrivacyPromise } from '#app/features/join/privacy-promise.tsx'
import { tidyCode } from '#app/features/join/session-code.ts'
import { orRefuse, refuse } from '#app/features/refusal.ts'

export const handle: PageHandle = { namespaces: ['join'] }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.cohort} · Tielines` : 'Tielines' }
]

export function loader({ context, params }: LoaderFunctionArgs) {
  return orRefuse(context.queries.join(tidyCode(params.code ?? '')))
}

/** After a refusal too: who took the seat a moment ago has to be seen. */
export const shouldRevalidate = () => true

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const code = tidyCode(params.code ?? '')
  const asked = form.get('askFor')
  try {
    if (typeof asked === 'string') {
      return redirect('/asking', { headers: await context.auth.askForSeat(request, { code, seatId: asked }) })
    }
    const headers = await context.auth.claimSeat(request, { code, seatId: String(form.get('seatId') ?? '') })
    return redirect('/room', { headers })
  } catch (error) {
    const code = errorCode(error)
    if (!code) throw error
    return refuse(code)
  }
}

export default function Join() {
  const { cohort, session, number, k, doorOpen, seats } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { t } = useTranslation(['join', 'common', 'errors'])
  return (
    <PageFrame width="wide">
      <div className="grid gap-8 lg:grid-cols-[1fr_24rem] lg:gap-14">
        <div className="grid content-start gap-6">
          <div>
            <p className="text-ink-2" dir="auto">
              {t('common:session', { number })} · {session} · {cohort}
            </p>
            <h1 className="statement mt-2 text-4xl sm:text-5xl">{t('join.title')}</h1>
          </div>
          {doorOpen ? null : <p className="hollow rounded-control px-4 py-3 text-ink">{t('join.closed')}</p>}
          <FormError>{refused ? t(`errors:${refused.code}`) : null}</FormError>
          <NamePicker seats={seats} canEnter={doorOpen} />
          <p>
            <Link to="/" className="inline-block py-2.5 text-ink-2 underline underline-offset-4">
              {t('join.elsewhere')}
            </Link>
          </p>
        </div>
        <div className="max-lg:order-first">
          <PrivacyPromise k={k} />
        </div>
      </div>
    </PageFrame>
  )
}
