import type { i18n } from 'i18next'
import type { Exercise, Field } from '#app/contract/exercise.ts'
import { placedFields } from '#app/domain/authoring/check-shape.ts'
import { requiredKeys } from '#app/domain/authoring/text-keys.ts'
import { e4Chairs } from '#app/domain/exercises/e4-chairs.ts'
import { e5Moves } from '#app/domain/exercises/e5-moves.ts'
import { e6Channels } from '#app/domain/exercises/e6-channels.ts'
import { exerciseTexts } from '#app/locales/exercise-texts.ts'

export const layouts = [
  'table',
  'bins',
  'chairs',
  'matrix',
  'list',
  'cards'
] as const satisfies readonly Exercise['layout']['kind'][]

/**
 * The draft in another layout. What the layout cannot do without begins as the catalogue has it, with its words: a chair
 * with who sits there and when they last spoke, lines with how often, a list of what one means to do.
 */
export function layoutDraft(draft: Exercise, wanted: string, words: i18n): Exercise {
  const kind = layouts.find((one) => one === wanted) ?? draft.layout.kind
  const layout: Exercise['layout'] = kind === 'bins' ? { kind, bins: [] } : { kind }
  const next = { ...draft, layout }
  if (kind === 'chairs') return begun({ ...next, rows: rowsOf(draft, e4Chairs) }, e4Chairs, words)
  if (kind === 'matrix') return begun({ ...next, rows: draft.rows ?? rowsOf(draft, e6Channels) }, e6Channels, words)
  if (kind === 'list') return begun({ ...next, items: draft.items ?? e5Moves.items }, e5Moves, words)
  return next
}

function rowsOf(draft: Exercise, source: Exercise): Exercise['rows'] {
  return { ids: draft.rows?.ids ?? [], fields: source.rows?.fields ?? [] }
}

/** Gives questions that came from the catalogue their words, where the facilitator has not written any. */
function begun(draft: Exercise, source: Exercise, words: i18n): Exercise {
  const { say } = exerciseTexts(source, words)
  const known = (id: string) => placedFields(source).some(({ field }) => field.id === id)
  const keys = requiredKeys(draft).filter((key) => key.startsWith('fields.') && known(key.split('.')[1] ?? ''))
  const texts = Object.fromEntries(keys.map((key) => [key, say(key)]))
  return { ...draft, self: withoutTwice(draft), texts: { ...texts, ...draft.texts } }
}

/** A question about oneself that is called like one that has just come would be asked twice. */
function withoutTwice({ self, rows, items }: Exercise): Field[] {
  const others = [...(rows?.fields ?? []), ...(items?.fields ?? [])].map(({ id }) => id)
  return self.filter(({ id }) => !others.includes(id))
}
