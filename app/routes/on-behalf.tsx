import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import type { PageHandle } from '#app/components/page-handle.ts'
import { requireFacilitator } from '#app/features/facilitator.ts'
import { orRefuse, refuse } from '#app/features/refusal.ts'
import { OnBehalfOver } from '#app/features/worksheet/on-behalf-over.tsx'
import { WorksheetPage } from '#app/features/worksheet/worksheet-page.tsx'

export const handle: PageHandle = { namespaces: ['worksheet', 'exercises', 'join'] }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.entering ? `${data.entering.name} · Tielines` : 'Tielines' }
]

export async function loader({ context, request }: LoaderFunctionArgs) {
  await requireFacilitator(context, request)
  return { entering: await orRefuse(context.queries.onBehalf(request)) }
}

/** The page is live; asking the server again on every click would only race it. */
export const shouldRevalidate = () => false

const beginSchema = z.object({ intent: z.literal('begin'), sessionId: z.uuid(), seatId: z.uuid() })

/** Begins entering for somebody, from their line on the console, and ends it. */
export async function action({ context, request }: ActionFunctionArgs) {
  const facilitator = await requireFacilitator(context, request)
  const form = Object.fromEntries(await request.formData())
  if (form.intent === 'end') {
    const entering = await orRefuse(context.queries.onBehalf(request))
    const headers = await orRefuse(context.commands.endOnBehalf(request))
    return redirect(entering ? `/console/${entering.sessionId}` : '/programme', { headers })
  }
  const begin = beginSchema.safeParse(form)
  if (!begin.success) throw refuse('bad-request')
  return redirect('/on-behalf', { headers: await orRefuse(context.commands.beginOnBehalf(facilitator, begin.data)) })
}

export default function OnBehalf() {
  const { entering } = useLoaderData<typeof loader>()
  const room = entering?.room
  return room ? <WorksheetPage key={room.onBehalf?.id} initial={room} /> : <OnBehalfOver entering={entering} />
}
