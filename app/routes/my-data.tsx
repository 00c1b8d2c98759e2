import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { MyDataScreen } from '#app/features/my-data/my-data-screen.tsx'
import { orRefuse, refuse } from '#app/features/refusal.ts'

export const handle: PageHandle = { namespaces: ['mine'] }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const seat = await context.auth.seat(request)
  if (!seat) throw redirect('/')
  return { sessions: await context.queries.personalHistory(seat.id) }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const seat = await context.auth.seat(request)
  if (!seat) throw redirect('/')
  if ((await request.formData()).get('intent') !== 'erase') throw refuse('bad-request')
  return redirect('/', { headers: await orRefuse(context.commands.eraseSeat(request, seat.id)) })
}

export default function MyData() {
  return <MyDataScreen {...useLoaderData<typeof loader>()} />
}
