import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Suspense } from 'react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { orRefuse } from '#app/features/refusal.ts'
import { WorksheetPage } from '#app/features/worksheet/worksheet-page.tsx'

export const handle: PageHandle = { namespaces: ['worksheet', 'exercises', 'join'] }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.session.title} · Tielines` : 'Tielines' }
]

export async function loader({ context, request }: LoaderFunctionArgs) {
  const seat = await context.auth.seat(request)
  if (!seat) throw redirect('/')
  return orRefuse(context.queries.room(seat.id))
}

/** The page is live; asking the server again on every click would only race it. */
export const shouldRevalidate = () => false

export default function Room() {
  const initial = useLoaderData<typeof loader>()
  // Coming from another page, the sentences of this one may still be on their way.
  return (
    <Suspense fallback={null}>
      <WorksheetPage initial={initial} />
    </Suspense>
  )
}
