import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { errorCode } from '#app/contract/errors.ts'
import { AskingScreen } from '#app/features/join/asking-screen.tsx'
import { refuse } from '#app/features/refusal.ts'

export const handle: PageHandle = { namespaces: ['join'] }
export const meta: MetaFunction = () => [{ title: 'Tielines' }]

/** Where a device waits that asked to come in. Once it is let in, looking here is going in. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const asking = await context.auth.asking(request)
  if (!asking) throw redirect('/')
  if (asking.status === 'approved') throw redirect('/room', { headers: context.auth.enterSeat(request) })
  return asking
}

export async function action({ context, request }: ActionFunctionArgs) {
  const asking = await context.auth.asking(request)
  if (!asking) return redirect('/')
  const { code, seatId } = asking
  if ((await request.formData()).get('intent') !== 'again') {
    return redirect(`/join/${code}`, { headers: await context.auth.cancelAsking(request) })
  }
  try {
    return redirect('/asking', { headers: await context.auth.askForSeat(request, { code, seatId }) })
  } catch (error) {
    const refused = errorCode(error)
    if (!refused) throw error
    return refuse(refused)
  }
}

export default function Asking() {
  const asking = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  // Asking again is waiting anew.
  return <AskingScreen key={asking.askedAt} asking={asking} refusal={refused?.code ?? null} />
}
