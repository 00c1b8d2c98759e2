import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { errorCode } from '#app/contract/errors.ts'
import { requireFacilitator } from '#app/features/facilitator.ts'
import { refuse } from '#app/features/refusal.ts'

/** Coming here by address does nothing. */
export const loader = () => redirect('/programme')

/** One step with the invented people, as JSON. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const facilitator = await requireFacilitator(context, request)
  const step: unknown = await request.json().catch(() => null)
  try {
    await context.commands.stepRehearsal(facilitator.id, params.sessionId ?? '', step)
    return null
  } catch (error) {
    const code = errorCode(error)
    if (!code) throw error
    return refuse(code)
  }
}
