import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { CheckScreen } from '#app/features/check/check-screen.tsx'

export const handle: PageHandle = { namespaces: ['check'] }
export const meta: MetaFunction = () => [{ title: 'Tielines' }, { name: 'robots', content: 'noindex' }]

/** For anybody: a facilitator the day before, a participant on the room's network. */
export function loader({ request }: LoaderFunctionArgs) {
  return { host: new URL(request.url).host }
}

export default function Check() {
  return <CheckScreen {...useLoaderData<typeof loader>()} />
}
