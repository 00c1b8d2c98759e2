import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { errorCode } from '#app/contract/errors.ts'
import { requireFacilitator } from '#app/features/facilitator.ts'
import { refuse } from '#app/features/refusal.ts'

/** Coming here by address does nothing. */
export const loader = () => redirect('/programme')

/** Opens a rehearsal of the session. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const facilitator = await requireFacilitator(context, request)
  const options = Object.fromEntries(await request.formData())
  try {
    const { sessionId } = await context.commands.rehearse(facilitator.id, params.sessionId ?? '', options)
    return redirect(`/console/${sessionId}`)
  } catch (error) {
    const code = errorCode(error)
    if (!code) throw error
    return refuse(code)
  }
}
