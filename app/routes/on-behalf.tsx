import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import type { PageHandle } from '#app/components/page-handle.ts'
import { errorCode, errorStatus } from '#app/contract/errors.ts'
import { requireFacilitator } from '#app/features/facilitator.ts'
import { orRefuse, refuse } from '#app/features/refusal.ts'
import { OnBehalfOver, OnBehalfRefused } from '#app/features/worksheet/on-behalf-over.tsx'
import { WorksheetPage } from '#app/features/worksheet/worksheet-page.tsx'

export const handle: PageHandle = { namespaces: ['worksheet', 'exercises', 'join'] }
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded?.entering ? `${loaded.entering.name} · Tielines` : 'Tielines' }
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
  const { sessionId } = begin.data
  try {
    return redirect('/on-behalf', { headers: await context.commands.beginOnBehalf(facilitator, begin.data) })
  } catch (error) {
    const code = errorCode(error)
    if (!code) throw error
    return data({ code, sessionId }, { status: errorStatus[code] })
  }
}

export default function OnBehalf() {
  const { entering } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const room = entering?.room
  if (refused) return <OnBehalfRefused {...refused} />
  return room ? <WorksheetPage key={room.onBehalf?.id} initial={room} /> : <OnBehalfOver entering={entering} />
}
