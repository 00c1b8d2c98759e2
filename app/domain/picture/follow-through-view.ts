import type { GapOf } from '#app/contract/exercise.ts'
import { itemsOf } from './items.ts'
import type { Look } from './look.ts'

export type MoveStatus = 'planned' | 'done' | 'adapted' | 'dropped'

/** One thing the person means to do; its free words are looked up by `id`. `when` is YYYY-MM-DD, `felt` a step. */
export type Move = { id: string; person: string | null; status: MoveStatus; when: string | null; felt: number | null }

export type FollowThroughView = {
  kind: 'followThrough'
  /** One lane a kind of move; a lane with nothing but dropped moves is `none`. */
  lanes: { id: string; label: string; state: 'none' | 'planned' | 'done'; moves: Move[] }[]
  /** Moves of no kind yet. */
  loose: Move[]
  planned: number
  due: number
  kept: number
}

const statuses: readonly unknown[] = ['planned', 'done', 'adapted', 'dropped'] satisfies MoveStatus[]
const isStatus = (value: unknown): value is MoveStatus => statuses.includes(value)

export function followThroughView(
  gap: GapOf<'followThrough'>,
  { exercise, written, sheet, result }: Look
): FollowThroughView {
  const fields = exercise.items?.fields ?? []
  const kinds = fields.flatMap((field) => (field.kind === 'choice' && field.id === gap.move ? field.options : []))
  const contact = fields.find(({ kind }) => kind === 'contact')?.id ?? ''
  const scale = fields.find(({ kind }) => kind === 'scale')?.id ?? ''
  const items = itemsOf(exercise, written).map(({ id, answers }) => {
    const [person, status, when, felt] = [answers[contact], answers[gap.status], answers[gap.due], answers[scale]]
    const move: Move = {
      id,
      person: typeof person === 'string' && sheet.contacts.includes(person) ? person : null,
      status: isStatus(status) ? status : 'planned',
      when: typeof when === 'string' ? when : null,
      felt: typeof felt === 'number' ? felt : null
    }
    return { lane: answers[gap.move], move }
  })
  const movesOf = (lane: string) => items.filter((item) => item.lane === lane).map(({ move }) => move)
  return {
    kind: 'followThrough',
    lanes: kinds.map((id) => {
      const moves = movesOf(id)
      return { id, label: `fields.${gap.move}.options.${id}`, state: stateOf(moves), moves }
    }),
    loose: items.filter(({ lane }) => typeof lane !== 'string' || !kinds.includes(lane)).map(({ move }) => move),
    planned: result.figures.planned ?? 0,
    due: result.figures.due ?? 0,
    kept: result.figures.kept ?? 0
  }
}

function stateOf(moves: readonly Move[]): 'none' | 'planned' | 'done' {
  if (moves.every(({ status }) => status === 'dropped')) return 'none'
  return moves.some(({ status }) => status === 'done' || status === 'adapted') ? 'done' : 'planned'
}
