import type { GapOf } from '#app/contract/exercise.ts'
import type { FollowThroughView, Move, MoveStatus } from '#app/domain/picture/follow-through-view.ts'
import type { Block, MoveCard } from './block.ts'
import type { Teller } from './teller.ts'

/** What a lane's columns hold, from planned to done. */
const columns: readonly (readonly MoveStatus[])[] = [['planned'], ['done', 'adapted'], ['dropped']]

/** Lanes of moves from planned to done. What people wrote about a move is on it unless names are left out. */
export function movesBlocks(gap: GapOf<'followThrough'>, { lanes, loose }: FollowThroughView, teller: Teller): Block[] {
  const { say, words } = teller
  const { report, list } = words
  const all = [
    ...lanes.map(({ label, state, moves }) => ({ label: say(label), empty: state === 'none', moves })),
    ...(loose.length > 0 ? [{ label: report('picture.loose'), empty: false, moves: loose }] : [])
  ]
  return [
    {
      kind: 'lanes',
      columns: columns.map((statuses) => list(statuses.map((status) => say(`fields.${gap.status}.options.${status}`)))),
      lanes: all.map(({ label, empty, moves }) => ({
        label,
        empty,
        nothing: report('picture.nothing'),
        columns: columns.map((statuses) =>
          moves.filter(({ status }) => statuses.includes(status)).map((move) => cardOf(move, label, teller))
        )
      }))
    }
  ]
}

/** A move's own words if there are any, else the kind it is of; then with whom, when, after what, and how it felt. */
function cardOf({ id, person, status, when, felt }: Move, lane: string, teller: Teller): MoveCard {
  const { say, name, wrote, words, exercise } = teller
  const [what, cue] = (exercise.items?.fields ?? []).filter(({ kind }) => kind === 'words')
  const scale = exercise.items?.fields.find(({ kind }) => kind === 'scale')
  const written = what ? wrote(id, what.id) : ''
  return {
    title: written === '' ? lane : written,
    details: [
      (person === null ? null : name(person)) ?? '',
      when === null ? '' : words.day(when),
      cue ? wrote(id, cue.id) : '',
      scale && felt !== null ? `${say(`fields.${scale.id}.label`)}: ${say(`fields.${scale.id}.options.${felt}`)}` : ''
    ].filter((detail) => detail !== ''),
    kept: status === 'done' || status === 'adapted'
  }
}
