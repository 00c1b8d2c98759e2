import type { ActionFunctionArgs } from '@remix-run/node'
import { errorCode } from '#app/contract/errors.ts'
import { notesSchema } from '#app/contract/forms.ts'
import { requireFacilitator } from '#app/features/facilitator.ts'

export async function action({ request, context }: ActionFunctionArgs) {
  const facilitator = await requireFacilitator(context, request)
  const notes = notesSchema.safeParse(Object.fromEntries(await request.formData()))
  if (!notes.success) return { saved: false }
  try {
    await context.commands.saveNotes(facilitator.id, notes.data)
    return { saved: true }
  } catch (error) {
    if (!errorCode(error)) throw error
    return { saved: false }
  }
}
