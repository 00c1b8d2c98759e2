import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useNavigation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { FormError } from '#app/components/form-error.tsx'
import { PageFrame } from '#app/components/page-frame.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { TextField } from '#app/components/text-field.tsx'
import { errorCode } from '#app/contract/errors.ts'
import { signInSchema } from '#app/contract/forms.ts'
import { nextPath } from '#app/features/facilitator.ts'
import { refuse } from '#app/features/refusal.ts'

export const handle: PageHandle = { namespaces: ['programme'] }

export async function loader({ request, context }: LoaderFunctionArgs) {
  return (await context.auth.facilitator(request)) ? redirect(nextPath(request.url)) : null
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = signInSchema.safeParse(Object.fromEntries(await request.formData()))
  if (!form.success) return refuse('wrong-password')
  try {
    return redirect(nextPath(request.url), { headers: await context.auth.signIn(request, form.data) })
  } catch (error) {
    const code = errorCode(error)
    if (!code) throw error
    return refuse(code)
  }
}

export default function SignIn() {
  const { t } = useTranslation(['programme', 'errors'])
  const refusal = useActionData<typeof action>()
  const pending = useNavigation().state !== 'idle'
  return (
    <PageFrame>
      <Form method="post" className="grid gap-5 py-8">
        <h1 className="statement text-4xl">{t('signIn.title')}</h1>
        <p className="text-ink-2">{t('signIn.intro')}</p>
        <FormError>{refusal ? t(`errors:${refusal.code}`) : null}</FormError>
        <TextField label={t('signIn.email')} name="email" type="email" autoComplete="username" isRequired />
        <TextField
          label={t('signIn.password')}
          name="password"
          type="password"
          autoComplete="current-password"
          isRequired
        />
        <Button type="submit" look="primary" size="large" isPending={pending}>
          {t('signIn.submit')}
        </Button>
      </Form>
    </PageFrame>
  )
}
