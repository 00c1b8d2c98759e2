import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useNavigation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { FormError } from '#app/components/form-error.tsx'
import { PageFrame } from '#app/components/page-frame.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { errorCode } from '#app/contract/errors.ts'
import { firstFacilitatorSchema } from '#app/contract/forms.ts'
import { AccountFields } from '#app/features/programme/account-fields.tsx'
import { refuse } from '#app/features/refusal.ts'

export const handle: PageHandle = { namespaces: ['programme'] }

export async function loader({ params, context }: LoaderFunctionArgs) {
  if (!(await context.auth.isFirstLinkValid(params.token ?? ''))) throw refuse('link-expired')
  return null
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const fields = Object.fromEntries(await request.formData())
  const form = firstFacilitatorSchema.safeParse({ ...fields, token: params.token })
  if (!form.success) return refuse('bad-request')
  try {
    return redirect('/programme', { headers: await context.auth.createFirstFacilitator(request, form.data) })
  } catch (error) {
    const code = errorCode(error)
    if (!code) throw error
    return refuse(code)
  }
}

export default function First() {
  const { t } = useTranslation(['programme', 'errors'])
  const refusal = useActionData<typeof action>()
  const pending = useNavigation().state !== 'idle'
  return (
    <PageFrame>
      <Form method="post" className="grid gap-5 py-8">
        <h1 className="statement text-4xl">{t('first.title')}</h1>
        <p className="text-ink-2">{t('first.intro')}</p>
        <FormError>{refusal ? t(`errors:${refusal.code}`) : null}</FormError>
        <AccountFields />
        <Button type="submit" look="primary" size="large" isPending={pending}>
          {t('first.submit')}
        </Button>
      </Form>
    </PageFrame>
  )
}
