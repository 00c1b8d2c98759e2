import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { orRefuse } from '#app/features/refusal.ts'

/** Coming here by address does nothing: leaving changes something, so it is a form's. */
export const loader = () => redirect('/')

/** Gives this device back. What was written stays with its person. */
export async function action({ context, request }: ActionFunctionArgs) {
  return redirect('/', { headers: await orRefuse(context.auth.leaveSeat(request)) })
}
