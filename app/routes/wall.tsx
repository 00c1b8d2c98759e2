import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { requireFacilitator } from '#app/features/facilitator.ts'
import { orRefuse } from '#app/features/refusal.ts'
import { readWallLook } from '#app/features/wall/read-wall-look.ts'
import { WallFault } from '#app/features/wall/wall-fault.tsx'
import { WallPage } from '#app/features/wall/wall-page.tsx'
import { isCopy } from '#app/live/kept-copy.ts'

export const handle: PageHandle = { namespaces: ['wall', 'exercises', 'rehearse'] }

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.room?.session.title ?? 'Tielines' }]

/** The room speaks the cohort's language on its wall, and the wall has a look of its own. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const facilitator = await requireFacilitator(context, request)
  const room = await orRefuse(context.queries.wall(facilitator.id, params.sessionId ?? ''))
  return { room: isCopy(request) ? null : room, language: room.session.locale, ...readWallLook(request) }
}

/** The first picture comes from here; everything after comes through the socket. */
export const shouldRevalidate = () => false

export default function Wall() {
  const { room, scheme, theme, zoom } = useLoaderData<typeof loader>()
  return <WallPage initial={room} display={null} scheme={scheme} theme={theme} zoom={zoom} />
}

export function ErrorBoundary() {
  return <WallFault />
}
