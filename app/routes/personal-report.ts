import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { orRefuse } from '#app/features/refusal.ts'
import { attachment } from '#app/features/reports/attachment.ts'

/** The person's own pages, with the names they wrote down. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const seat = await context.auth.owner(request)
  if (!seat) throw redirect('/')
  const paper = new URL(request.url).searchParams.get('paper') === 'letter' ? 'letter' : 'a4'
  const { name, pdf } = await orRefuse(context.reports.personal(seat.id, params.sessionId ?? '', paper))
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': attachment(name),
      'Cache-Control': 'private, no-store'
    }
  })
}
