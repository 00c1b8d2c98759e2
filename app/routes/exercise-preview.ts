import type { ActionFunctionArgs } from '@remix-run/node'
import { readForm } from '#app/features/author/read-form.ts'
import { requestLanguage } from '#app/features/author/request-language.ts'
import { requireFacilitator } from '#app/features/facilitator.ts'
import { orRefuse } from '#app/features/refusal.ts'

/** A paper of a draft that nobody has saved yet, with invented answers. */
export async function action({ request, context }: ActionFunctionArgs) {
  await requireFacilitator(context, request)
  const form = await request.formData()
  const template = form.get('template') === 'cohort' ? 'cohort' : 'personal'
  const locale = requestLanguage(request)
  const pdf = await orRefuse(context.reports.draft(readForm(form), { template, locale }))
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'inline',
      'Cache-Control': 'private, no-store'
    }
  })
}
