import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { orRefuse } from '#app/features/refusal.ts'
import { readWallLook } from '#app/features/wall/read-wall-look.ts'
import { WallFault } from '#app/features/wall/wall-fault.tsx'
import { WallPage } from '#app/features/wall/wall-page.tsx'
import { isCopy } from '#app/live/kept-copy.ts'

export const handle: PageHandle = { namespaces: ['wall', 'exercises', 'rehearse'] }

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.room?.session.title ?? 'Tielines' },
  { name: 'robots', content: 'noindex' }
]

/** The wall on another computer, for whoever has its link: no account, no cookie, nothing else to open. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const token = params.token ?? ''
  const room = await orRefuse(context.queries.display(token))
  return { room: isCopy(request) ? null : room, token, language: room.session.locale, ...readWallLook(request) }
}

/** The first picture comes from here; everything after comes through the socket. */
export const shouldRevalidate = () => false

export default function Display() {
  const { room, token, scheme, theme, zoom } = useLoaderData<typeof loader>()
  return <WallPage initial={room} display={token} scheme={scheme} theme={theme} zoom={zoom} />
}

export function ErrorBoundary() {
  return <WallFault />
}
