import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireFacilitator } from '#app/features/facilitator.ts'
import { orRefuse } from '#app/features/refusal.ts'
import { attachment } from '#app/features/reports/attachment.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const facilitator = await requireFacilitator(context, request)
  const paper = new URL(request.url).searchParams.get('paper') === 'letter' ? 'letter' : 'a4'
  const report = await orRefuse(context.reports.cohort(facilitator.id, params.sessionId ?? '', paper))
  return new Response(new Uint8Array(report.pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': attachment(report.name),
      'Cache-Control': 'private, no-store'
    }
  })
}
