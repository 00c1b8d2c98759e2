import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { requireFacilitator } from '#app/features/facilitator.ts'
import { cohortFormOf, faultsOf, newCohortSchema } from '#app/features/programme/new-cohort-schema.ts'
import { NewCohortScreen } from '#app/features/programme/new-cohort-screen.tsx'
import { orRefuse } from '#app/features/refusal.ts'
import { translator } from '#app/locales/translator.ts'

export const handle: PageHandle = { namespaces: ['programme', 'exercises'] }

export async function loader({ request, context }: LoaderFunctionArgs) {
  const facilitator = await requireFacilitator(context, request)
  const cohorts = await orRefuse(context.queries.programme(facilitator.id))
  return {
    hasDemo: cohorts.some((cohort) => cohort.isDemo),
    zones: ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const facilitator = await requireFacilitator(context, request)
  const parsed = newCohortSchema.safeParse(cohortFormOf(await request.formData()))
  if (!parsed.success) return data({ faults: faultsOf(parsed.error) }, { status: 400 })
  const { discardDemo, ...cohort } = parsed.data
  const sessionTitle = translator(cohort.locale).t('programme:create.sessionTitle')
  const { sessionId } = await orRefuse(context.commands.createCohort(facilitator.id, { ...cohort, sessionTitle }))
  if (discardDemo) await orRefuse(context.commands.discardDemo(facilitator.id))
  return redirect(`/console/${sessionId}`)
}

export default function NewCohort() {
  const faults = useActionData<typeof action>()?.faults ?? {}
  return <NewCohortScreen {...useLoaderData<typeof loader>()} faults={faults} />
}
