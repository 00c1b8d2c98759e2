import type { LoaderFunctionArgs } from '@remix-run/node'

/** A light word on where the asking stands, for the page that waits. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const asking = await context.auth.asking(request)
  return Response.json({ status: asking?.status ?? 'none' }, { headers: { 'Cache-Control': 'no-store' } })
}
