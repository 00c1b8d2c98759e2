import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { preferences, readPreference, readTheme } from '#app/components/preferences.ts'
import { requireFacilitator } from '#app/features/facilitator.ts'
import { orRefuse } from '#app/features/refusal.ts'
import { readZoom } from '#app/features/wall/use-wall-display.ts'
import { WallScreen } from '#app/features/wall/wall-screen.tsx'

export const handle: PageHandle = { namespaces: ['wall', 'exercises', 'rehearse'] }

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.room.session.title ?? 'Tielines' }]

/** The room speaks the cohort's language on its wall, and the wall has a look of its own. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const facilitator = await requireFacilitator(context, request)
  const room = await orRefuse(context.queries.wall(facilitator.id, params.sessionId ?? ''))
  const cookies = request.headers.get('Cookie')
  return {
    room,
    scheme: new URL(request.url).protocol,
    language: room.session.locale,
    theme: readTheme(cookies, preferences.wallTheme),
    zoom: readZoom(readPreference(cookies, preferences.wallZoom))
  }
}

export default function Wall() {
  const { room, scheme, theme, zoom } = useLoaderData<typeof loader>()
  return <WallScreen initial={room} scheme={scheme} theme={theme} zoom={zoom} />
}
