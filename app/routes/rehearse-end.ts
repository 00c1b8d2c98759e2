import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { errorCode } from '#app/contract/errors.ts'
import { requireFacilitator } from '#app/features/facilitator.ts'
import { refuse } from '#app/features/refusal.ts'

/** Coming here by address does nothing. */
export const loader = () => redirect('/programme')

/** Ends a rehearsal, and goes back to where the form was: the programme, or the console of the session it was of. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const facilitator = await requireFacilitator(context, request)
  const back = (await request.formData()).get('back')
  try {
    const { of } = await context.commands.endRehearsal(facilitator.id, params.sessionId ?? '')
    return redirect(back === 'programme' ? '/programme' : back === 'plan' ? `/plan/${of}` : `/console/${of}`)
  } catch (error) {
    const code = errorCode(error)
    if (!code) throw error
    return refuse(code)
  }
}
