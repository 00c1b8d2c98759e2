import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { blankExercise, copyOf } from '#app/domain/authoring/begin.ts'
import { checkDefinition } from '#app/domain/authoring/check-definition.ts'
import type { Fault } from '#app/domain/authoring/fault.ts'
import { isOwnId } from '#app/domain/authoring/ids.ts'
import { latestExercise } from '#app/domain/exercises/registry.ts'
import { EditorScreen } from '#app/features/author/editor-screen.tsx'
import { readForm } from '#app/features/author/read-form.ts'
import { requestLanguage } from '#app/features/author/request-language.ts'
import { requireFacilitator } from '#app/features/facilitator.ts'
import { orRefuse, refuse } from '#app/features/refusal.ts'
import { catalogueTexts } from '#app/locales/catalogue-texts.ts'
import { translator } from '#app/locales/translator.ts'

export const handle: PageHandle = { namespaces: ['author', 'worksheet', 'sheet', 'exercises'] }

/** An own exercise, or, before its first save, what it begins with. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const facilitator = await requireFacilitator(context, request)
  const id = params.id ?? ''
  if (!isOwnId(id)) throw refuse('not-found')
  const own = await orRefuse(context.queries.ownExercise(facilitator.id, id))
  if (own) return { exercise: own, version: own.version }
  const from = new URL(request.url).searchParams.get('from')
  if (from === null) throw refuse('not-found')
  if (from === 'blank') return { exercise: blankExercise(id), version: 0 }
  const language = requestLanguage(request)
  const source = latestExercise(from) ?? (await orRefuse(context.queries.ownExercise(facilitator.id, from)))
  if (!source) throw refuse('not-found')
  const copy = copyOf(source, id, catalogueTexts(source.id, language))
  const title = translator(language).t('author:copyTitle', { title: copy.texts?.title ?? '' })
  return { exercise: { ...copy, texts: { ...copy.texts, title } }, version: 0 }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const facilitator = await requireFacilitator(context, request)
  const definition = readForm(await request.formData())
  const { exercise, faults } = checkDefinition(definition)
  const foreign: Fault[] = exercise && exercise.id !== params.id ? [{ path: 'id', rule: 'wrong' }] : []
  const wrong = [...faults, ...foreign]
  if (wrong.length > 0) return data({ version: null, faults: wrong }, { status: 400 })
  const { version } = await orRefuse(context.commands.saveOwnExercise(facilitator.id, exercise))
  return { version, faults: [] }
}

/** The draft is in the browser; what was saved is told by the answer to the save. */
export const shouldRevalidate = () => false

export default function ExercisePage() {
  const { exercise, version } = useLoaderData<typeof loader>()
  return <EditorScreen key={exercise.id} start={exercise} startVersion={version} />
}
