import type { Presence } from '#app/domain/picture/look.ts'
import type { ChairState } from '#app/domain/picture/slots-view.ts'

/** A name, with what is said of it there ("×3"); `faded` where it does not count. */
export type Chip = { name: string; note: string; faded: boolean }

/** Something, and who stands behind it. `marks` stand for people in a copy without names. */
export type Line = { label: string; count: string; presence: Presence; chips: Chip[]; marks: number }

export type Column = { label: string; share: string; names: string[]; nobody: string }

type Pan = { count: string; label: string }

/** A planned thing on its lane. */
export type MoveCard = { title: string; details: string[]; kept: boolean }

/** A drawing of a personal result, as the templates know it. Those with an `alt` are pictures, the others are read. */
export type Block =
  | { kind: 'lines'; title: string; lines: Line[] }
  | {
      kind: 'chairs'
      alt: string
      /** Whether they stand round a table. */
      table: boolean
      chairs: { label: string; name: string; note: string; state: ChairState }[]
    }
  | {
      kind: 'steps'
      alt: string
      rows: { label: string; said: string; level: number; of: number; state: 'gap' | 'enough' | 'open' }[]
    }
  | {
      kind: 'between'
      alt: string
      left: string
      right: string
      /** `index` is -1..1; null where it is not known, which `value` says. */
      rows: { label: string; note: string; value: string; index: number | null }[]
    }
  /** `lean` is -1 (the right is heavier) .. 1 (the left is). */
  | { kind: 'beam'; alt: string; lean: number; left: Pan; middle: Pan; right: Pan; columns: Column[] }
  | {
      kind: 'lanes'
      columns: string[]
      lanes: { label: string; empty: boolean; nothing: string; columns: MoveCard[][] }[]
    }
  /** `level` 0 was not said. */
  | { kind: 'tanks'; alt: string; tanks: { label: string; said: string; level: number; of: number }[] }
  | { kind: 'answers'; answers: { label: string; value: string }[] }
  | { kind: 'facts'; facts: { value: string; label: string; known: boolean }[] }
  | { kind: 'sentence'; text: string }
