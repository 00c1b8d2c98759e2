import type { LoaderFunctionArgs } from '@remix-run/node'
import { fileNameOf } from '#app/features/author/file-name.ts'
import { requireFacilitator } from '#app/features/facilitator.ts'
import { orRefuse, refuse } from '#app/features/refusal.ts'
import { attachment } from '#app/features/reports/attachment.ts'

/** An own exercise as a file to take along. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const facilitator = await requireFacilitator(context, request)
  const exercise = await orRefuse(context.queries.ownExercise(facilitator.id, params.id ?? ''))
  if (!exercise) throw refuse('not-found')
  return new Response(JSON.stringify(exercise, null, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': attachment(fileNameOf(exercise.texts?.title ?? '')),
      'Cache-Control': 'private, no-store'
    }
  })
}
