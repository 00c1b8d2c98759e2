import { type ActionFunctionArgs, redirect } from '@remix-run/node'

export async function action({ request, context }: ActionFunctionArgs) {
  return redirect('/sign-in', { headers: await context.auth.signOut(request) })
}

/** Signing out is a button; following the address does nothing. */
export function loader() {
  return redirect('/programme')
}
