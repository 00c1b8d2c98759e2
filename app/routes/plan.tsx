import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { type ClientActionFunctionArgs, type ShouldRevalidateFunction, useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { errorCode, errorStatus } from '#app/contract/errors.ts'
import { requireFacilitator } from '#app/features/facilitator.ts'
import { PlanScreen } from '#app/features/plan/plan-screen.tsx'
import type { PlanAnswer } from '#app/features/plan/use-plan.ts'
import { orRefuse } from '#app/features/refusal.ts'

export const handle: PageHandle = { namespaces: ['plan', 'exercises', 'rehearse'] }

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.plan.session.title ?? 'Tielines' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const facilitator = await requireFacilitator(context, request)
  return { plan: await orRefuse(context.queries.plan(facilitator.id, params.sessionId ?? '')) }
}

/** One change of the run sheet, as JSON. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const facilitator = await requireFacilitator(context, request)
  const change: unknown = await request.json().catch(() => null)
  try {
    const revision = await context.commands.changePlan(facilitator.id, params.sessionId ?? '', change)
    return { revision } satisfies PlanAnswer
  } catch (error) {
    const code = errorCode(error)
    if (!code) throw error
    const field = (error as { detail?: unknown }).detail
    const refused = { code, field: typeof field === 'string' ? field : null }
    return data({ refused } satisfies PlanAnswer, { status: errorStatus[code] })
  }
}

/** A server that cannot be reached is a sentence on the page, which stays as it is. */
export async function clientAction({ serverAction }: ClientActionFunctionArgs): Promise<PlanAnswer> {
  try {
    return await serverAction<PlanAnswer>()
  } catch (error) {
    if (error instanceof TypeError) return { refused: { code: 'unavailable', field: null } }
    throw error
  }
}

/** After a refusal too: somebody else may have changed the run sheet. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionResult }) => {
  const answer: PlanAnswer | undefined = actionResult
  return !(answer && 'refused' in answer && answer.refused.code === 'unavailable')
}

export default function Plan() {
  const { plan } = useLoaderData<typeof loader>()
  return <PlanScreen key={plan.session.id} view={plan} />
}
