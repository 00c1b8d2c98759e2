import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { orRefuse } from '#app/features/refusal.ts'
import { attachment } from '#app/features/reports/attachment.ts'

/** Everything the person wrote, as one file. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const seat = await context.auth.owner(request)
  if (!seat) throw redirect('/')
  const everything = await orRefuse(context.queries.seatExport(seat.id))
  return new Response(JSON.stringify(everything, null, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': attachment('tielines.json'),
      'Cache-Control': 'private, no-store'
    }
  })
}
