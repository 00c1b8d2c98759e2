import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { MyDataScreen } from '#app/features/my-data/my-data-screen.tsx'
import { orRefuse, refuse } from '#app/features/refusal.ts'

export const handle: PageHandle = { namespaces: ['mine'] }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const seat = await context.auth.owner(request)
  if (!seat) throw redirect('/')
  const [sessions, entered] = await Promise.all([
    context.queries.personalHistory(seat.id),
    context.queries.enteredFor(seat.id)
  ])
  return { sessions, entered, removed: seat.removed }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const seat = await context.auth.owner(request)
  if (!seat) throw redirect('/')
  if ((await request.formData()).get('intent') !== 'erase') throw refuse('bad-request')
  return redirect('/', { headers: await orRefuse(context.commands.eraseSeat(request, seat.id)) })
}

export default function MyData() {
  return <MyDataScreen {...useLoaderData<typeof loader>()} />
}
