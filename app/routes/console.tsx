import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { type ShouldRevalidateFunction, useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { ConsoleScreen } from '#app/features/console/console-screen.tsx'
import { requireFacilitator } from '#app/features/facilitator.ts'
import { orRefuse } from '#app/features/refusal.ts'

export const handle: PageHandle = { namespaces: ['console', 'desk', 'exercises', 'rehearse'] }

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.room.session.title ?? 'Tielines' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const facilitator = await requireFacilitator(context, request)
  return { room: await orRefuse(context.queries.console(facilitator.id, params.sessionId ?? '')) }
}

/** The first picture comes from here; everything after comes through the socket. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentParams, nextParams }) =>
  currentParams.sessionId !== nextParams.sessionId

export default function Console() {
  const { room } = useLoaderData<typeof loader>()
  return <ConsoleScreen key={room.session.id} initial={room} />
}
