import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { errorCode } from '#app/contract/errors.ts'
import { firstFacilitatorSchema } from '#app/contract/forms.ts'
import { InvitedScreen } from '#app/features/programme/invited-screen.tsx'
import { orRefuse, refuse } from '#app/features/refusal.ts'

export const handle: PageHandle = { namespaces: ['programme', 'team'] }
export const meta: MetaFunction = () => [{ title: 'Tielines' }, { name: 'robots', content: 'noindex' }]

/** Looking at an invitation uses nothing up: mail scanners and previews look at every link they see. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const token = params.token ?? ''
  const invite = await orRefuse(context.auth.invite(request, token))
  const facilitator = await context.auth.facilitator(request)
  return { invite, me: facilitator?.name ?? null, signIn: `/sign-in?next=${encodeURIComponent(`/invited/${token}`)}` }
}

/** After a refusal too: the link may be used up by now. */
export const shouldRevalidate = () => false

export async function action({ context, request, params }: ActionFunctionArgs) {
  const token = params.token ?? ''
  const facilitator = await context.auth.facilitator(request)
  try {
    if (facilitator) {
      await context.auth.acceptInvite(facilitator.id, token)
      return redirect('/programme')
    }
    const form = firstFacilitatorSchema.safeParse({ ...Object.fromEntries(await request.formData()), token })
    if (!form.success) return refuse('bad-request')
    return redirect('/programme', { headers: await context.auth.createInvitedFacilitator(request, form.data) })
  } catch (error) {
    const code = errorCode(error)
    if (!code) throw error
    return refuse(code)
  }
}

export default function Invited() {
  const refused = useActionData<typeof action>()
  return <InvitedScreen {...useLoaderData<typeof loader>()} refusal={refused?.code ?? null} />
}
