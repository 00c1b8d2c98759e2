import type { Migration } from 'kysely'
import * as foundation from './2026-11-22-foundation.ts'
import * as worksheetRows from './2026-11-22-worksheet-rows.ts'
import * as ownExercises from './2026-11-23-own-exercises.ts'
import * as trends from './2026-11-24-trends.ts'
import * as liveRoom from './2026-11-25-live-room.ts'
import * as people from './2026-11-26-people.ts'
import * as display from './2026-11-27-display.ts'
import * as rehearsal from './2026-11-28-rehearsal.ts'

/** Every migration, in the order they run. */
export const migrations: Record<string, Migration> = {
  '2026-11-22-foundation': foundation,
  '2026-11-22-worksheet-rows': worksheetRows,
  '2026-11-23-own-exercises': ownExercises,
  '2026-11-24-trends': trends,
  '2026-11-25-live-room': liveRoom,
  '2026-11-26-people': people,
  '2026-11-27-display': display,
  '2026-11-28-rehearsal': rehearsal
}
