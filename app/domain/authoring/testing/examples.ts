import type { Exercise } from '#app/contract/exercise.ts'
import { blankExercise } from '../begin.ts'
import { requiredKeys } from '../text-keys.ts'
import { tidy } from '../tidy.ts'

export const ownId = 'own-0b0e6f0a-1111-4222-8333-444455556666'

/** The draft with every text that has to be written, each saying its key. */
export function withTexts(draft: Exercise): Exercise {
  const texts = Object.fromEntries(requiredKeys(draft).map((key) => [key, key]))
  return { ...draft, texts: { ...texts, ...draft.texts } }
}

const blank = blankExercise(ownId)
const made = (parts: Partial<Exercise>, ...gaps: Exercise['gaps']): Exercise =>
  withTexts(tidy({ ...blank, ...parts, gaps: gaps.length > 0 ? gaps : blank.gaps, charts: [] }))

const often = { kind: 'choice' as const, id: 'often', options: ['never', 'sometimes', 'always'] }
const yes = (id: string) => ({ kind: 'yesNo' as const, id })

/** One small exercise of a facilitator's own for each kind of gap; between them they use every layout. */
export const ownExamples: readonly Exercise[] = [
  made({ layout: { kind: 'cards' }, fields: [yes('knowsMe')], prefill: 'answers', asksTies: true }),
  made(
    {
      fields: [
        yes('helps'),
        { kind: 'scale', id: 'energy', steps: 4 },
        { kind: 'tags', id: 'gives', options: ['ideas', 'time'] }
      ]
    },
    {
      kind: 'coverage',
      id: 'qualities',
      of: [
        { id: 'helps', field: 'helps' },
        { id: 'energy', field: 'energy', atLeast: 3 },
        { id: 'ideas', field: 'gives', tag: 'ideas' }
      ],
      enough: 2
    }
  ),
  made(
    {
      fields: [yes('helps')],
      items: { fields: [{ kind: 'words', id: 'circle', maxLength: 80 }], most: 5, carry: 'all' }
    },
    {
      kind: 'shortfall',
      id: 'roles',
      roles: [{ id: 'helps', field: 'helps', target: 2 }],
      items: { id: 'listed', target: 1 }
    }
  ),
  made(
    { layout: { kind: 'bins', bins: [] }, fields: [yes('knows'), yes('trusts')] },
    { kind: 'share', id: 'shares', flag: { bin: 'firstOnly', over: 0.5 } }
  ),
  made(
    { layout: { kind: 'bins', bins: [] }, fields: [yes('gives'), yes('takes')] },
    { kind: 'balance', id: 'ties', give: 'gives', take: 'takes', over: 0.5 }
  ),
  made(
    { fields: [often, yes('alike'), yes('near')], fromMap: ['outside'] },
    { kind: 'mix', id: 'fromOutside', outside: 'outside', same: ['alike', 'near'], variety: 'often', flagBelow: -0.5 }
  ),
  made(
    {
      layout: { kind: 'chairs' },
      rows: { ids: ['critic', 'friend'], fields: [{ kind: 'contact', id: 'sits' }, often] }
    },
    { kind: 'slots', id: 'touch', field: 'sits', since: 'often', warm: ['always'] }
  ),
  made(
    { layout: { kind: 'matrix' }, rows: { ids: ['mail', 'lunch'], fields: [often] }, self: [yes('slot')] },
    { kind: 'levels', id: 'levels', field: 'often', enough: 'sometimes' },
    { kind: 'answer', id: 'slot', field: 'slot' }
  ),
  made(
    {
      layout: { kind: 'matrix' },
      fields: [yes('lasts')],
      rows: { ids: ['fire', 'flood'], fields: [{ kind: 'contacts', id: 'call' }] }
    },
    { kind: 'scenarios', id: 'cover', field: 'call', surviving: { row: 'fire', field: 'lasts' } }
  ),
  made(
    {
      layout: { kind: 'list' },
      items: {
        fields: [
          { kind: 'choice', id: 'sort', options: ['call', 'walk'] },
          { kind: 'date', id: 'by' },
          { kind: 'choice', id: 'status', options: ['planned', 'done', 'adapted', 'dropped'] },
          { kind: 'scale', id: 'felt', steps: 5 }
        ],
        most: 6,
        carry: 'open'
      }
    },
    { kind: 'followThrough', id: 'kept', move: 'sort', status: 'status', due: 'by' }
  ),
  made(
    { fields: [yes('helps')], self: [{ kind: 'scale', id: 'mood', steps: 5 }, often], trend: 'mood' },
    { kind: 'answer', id: 'mood', field: 'mood' },
    { kind: 'answer', id: 'often', field: 'often' }
  )
]
