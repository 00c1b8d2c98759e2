import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Suspense } from 'react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { orRefuse } from '#app/features/refusal.ts'
import { KeptWorksheet } from '#app/features/worksheet/kept-worksheet.tsx'
import { WorksheetPage } from '#app/features/worksheet/worksheet-page.tsx'
import { isCopy } from '#app/live/kept-copy.ts'

export const handle: PageHandle = { namespaces: ['worksheet', 'exercises', 'join'] }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.initial ? `${data.initial.session.title} · Tielines` : 'Tielines' }
]

/** A copy is what a device keeps of this page to open it without the server: it has nobody's data in it. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  if (isCopy(request)) return { initial: null }
  const seat = await context.auth.seat(request)
  if (!seat) throw redirect('/')
  return { initial: await orRefuse(context.queries.room(seat.id)) }
}

/** The page is live; asking the server again on every click would only race it. */
export const shouldRevalidate = () => false

export default function Room() {
  const { initial } = useLoaderData<typeof loader>()
  // Coming from another page, the sentences of this one may still be on their way.
  return <Suspense fallback={null}>{initial ? <WorksheetPage initial={initial} /> : <KeptWorksheet />}</Suspense>
}
