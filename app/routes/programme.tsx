import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { requireFacilitator } from '#app/features/facilitator.ts'
import { ProgrammeScreen } from '#app/features/programme/programme-screen.tsx'
import { orRefuse, refuse } from '#app/features/refusal.ts'

export const handle: PageHandle = { namespaces: ['programme', 'team', 'exercises', 'rehearse'] }

export async function loader({ request, context }: LoaderFunctionArgs) {
  const facilitator = await requireFacilitator(context, request)
  return { cohorts: await orRefuse(context.queries.programme(facilitator.id)) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const facilitator = await requireFacilitator(context, request)
  const form = await request.formData()
  if (form.get('intent') !== 'discard-demo') throw refuse('bad-request')
  await orRefuse(context.commands.discardDemo(facilitator.id))
  return redirect('/programme')
}

export default function Programme() {
  return <ProgrammeScreen {...useLoaderData<typeof loader>()} />
}
