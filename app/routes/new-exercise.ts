import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { newOwnId } from '#app/domain/authoring/ids.ts'
import { requireFacilitator } from '#app/features/facilitator.ts'
import { uuid } from '#app/live/uuid.ts'

/** A name for an exercise that is begun; it is stored with the first save. `from`: what it is a copy of. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireFacilitator(context, request)
  const from = new URL(request.url).searchParams.get('from') ?? 'blank'
  return redirect(`/exercises/${newOwnId(uuid())}?from=${encodeURIComponent(from)}`)
}
