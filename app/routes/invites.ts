import type { ActionFunctionArgs } from '@remix-run/node'
import { errorCode } from '#app/contract/errors.ts'
import { inviteSchema } from '#app/contract/forms.ts'
import { requireFacilitator } from '#app/features/facilitator.ts'
import { refuse } from '#app/features/refusal.ts'

/** Makes an invitation to run a cohort too, revokes one, or takes somebody out of those who run it. */
export async function action({ request, context }: ActionFunctionArgs) {
  const facilitator = await requireFacilitator(context, request)
  const form = Object.fromEntries(await request.formData())
  try {
    if (typeof form.revoke === 'string') {
      await context.commands.revokeInvite(facilitator.id, form.revoke)
      return { url: null }
    }
    if ('remove' in form) {
      await context.commands.removeFacilitator(facilitator.id, form)
      return { url: null }
    }
    const invite = inviteSchema.safeParse(form)
    if (!invite.success) return refuse('bad-request')
    return { url: (await context.commands.inviteFacilitator(facilitator.id, invite.data)).url }
  } catch (error) {
    const code = errorCode(error)
    if (!code) throw error
    return refuse(code)
  }
}
