import { useState } from 'react'
import type { Edit } from '#app/contract/change.ts'
import type { Exercise } from '#app/contract/exercise.ts'
import { inventWorksheet } from '#app/domain/invented/room.ts'
import { applyEdit } from '#app/domain/worksheet/apply-edit.ts'
import { Announcer } from '#app/features/worksheet/announcer.tsx'
import { FetchedBoard } from '#app/features/worksheet/fetched-board.tsx'
import { MapBoard } from '#app/features/worksheet/map/map-board.tsx'

/** The worksheet people will get, with an invented map. What is written here stays here. */
export function WorksheetPreview({ exercise }: { exercise: Exercise }) {
  const [worksheet, setWorksheet] = useState(() => inventWorksheet(exercise))
  const [now] = useState(() => new Date().toISOString())
  const edit = (...edits: Edit[]) =>
    setWorksheet((sheet) => edits.reduce((done, one) => applyEdit(done, one, now), sheet))
  const board = { exercise, worksheet, edit, now, zone: 'UTC' }
  const layout = exercise.layout.kind
  return (
    <Announcer>{layout === 'cards' ? <MapBoard {...board} /> : <FetchedBoard {...board} layout={layout} />}</Announcer>
  )
}
