import type { ActionFunctionArgs } from '@remix-run/node'
import { errorCode } from '#app/contract/errors.ts'
import { requireFacilitator } from '#app/features/facilitator.ts'
import { refuse } from '#app/features/refusal.ts'

export async function action({ request, params, context }: ActionFunctionArgs) {
  const facilitator = await requireFacilitator(context, request)
  const seatId = (await request.formData()).get('seatId')
  if (typeof seatId !== 'string') return refuse('bad-request')
  try {
    const { url } = await context.commands.newPersonalLink(facilitator.id, params.sessionId ?? '', seatId)
    return { url }
  } catch (error) {
    const code = errorCode(error)
    if (!code) throw error
    return refuse(code)
  }
}
