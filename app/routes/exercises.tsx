import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import type { Fault } from '#app/domain/authoring/fault.ts'
import { newOwnId } from '#app/domain/authoring/ids.ts'
import { mostFileBytes, readDefinition } from '#app/domain/authoring/read-file.ts'
import { ExercisesScreen } from '#app/features/author/exercises-screen.tsx'
import { requireFacilitator } from '#app/features/facilitator.ts'
import { orRefuse, refuse } from '#app/features/refusal.ts'
import { uuid } from '#app/live/uuid.ts'

export const handle: PageHandle = { namespaces: ['author', 'exercises'] }

type Answer = { removed: string | null; faults: Fault[] }

export async function loader({ request, context }: LoaderFunctionArgs) {
  const facilitator = await requireFacilitator(context, request)
  return { own: await orRefuse(context.queries.ownExercises(facilitator.id)) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const facilitator = await requireFacilitator(context, request)
  const form = await request.formData()
  const intent = form.get('intent')
  const id = String(form.get('id') ?? '')
  const answer = (given: Partial<Answer>): Answer => ({ removed: null, faults: [], ...given })
  if (intent === 'remove' || intent === 'restore') {
    const removed = intent === 'remove'
    await orRefuse(context.commands.removeOwnExercise(facilitator.id, { id, removed }))
    return data(answer({ removed: removed ? id : null }))
  }
  const file = form.get('file')
  if (intent !== 'import' || !(file instanceof File)) throw refuse('bad-request')
  const tooLong: Fault[] = [{ path: '', rule: 'tooLong' }]
  if (file.size > mostFileBytes) return data(answer({ faults: tooLong }), { status: 413 })
  const text = await file.text()
  const { faults } = readDefinition(text, newOwnId(uuid()))
  if (faults.length > 0) return data(answer({ faults }), { status: 400 })
  const made = await orRefuse(context.commands.importOwnExercise(facilitator.id, text))
  return redirect(`/exercises/${made.id}`)
}

export default function ExercisesPage() {
  const { own } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <ExercisesScreen own={own} removed={answer?.removed ?? null} faults={answer?.faults ?? []} />
}
