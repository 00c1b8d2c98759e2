import { type ActionFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useNavigation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { FormError } from '#app/components/form-error.tsx'
import { PageFrame } from '#app/components/page-frame.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { errorCode } from '#app/contract/errors.ts'
import { refuse } from '#app/features/refusal.ts'

export const handle: PageHandle = { namespaces: ['join'] }
export const meta: MetaFunction = () => [{ title: 'Tielines' }, { name: 'robots', content: 'noindex' }]

/** Looking at a personal link opens nothing: mail scanners and previews look at every link they see. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  try {
    return redirect('/room', { headers: await context.auth.openPersonalLink(request, params.token ?? '') })
  } catch (error) {
    const code = errorCode(error)
    if (!code) throw error
    return refuse(code)
  }
}

export default function Seat() {
  const refused = useActionData<typeof action>()
  const { state } = useNavigation()
  const { t } = useTranslation(['join', 'errors'])
  return (
    <PageFrame>
      <Form method="post" className="grid max-w-xl justify-items-start gap-6">
        <h1 className="statement text-4xl sm:text-5xl">{t('seat.title')}</h1>
        <p className="text-lg">{t('seat.text')}</p>
        <FormError>{refused ? t(`errors:${refused.code}`) : null}</FormError>
        <Button type="submit" look="primary" size="large" isPending={state !== 'idle'}>
          {t('seat.open')}
        </Button>
        <p className="text-ink-2">{t('seat.care')}</p>
      </Form>
    </PageFrame>
  )
}
