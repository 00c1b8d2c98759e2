import type { exercises as source } from '../en/exercises.ts'
import type { Translation } from '../translation.ts'
import { audit } from './exercises/audit.ts'
import { balance } from './exercises/balance.ts'
import { chairs } from './exercises/chairs.ts'
import { channels } from './exercises/channels.ts'
import { energy } from './exercises/energy.ts'
import { map } from './exercises/map.ts'
import { moves } from './exercises/moves.ts'
import { own } from './exercises/own.ts'
import { roles } from './exercises/roles.ts'
import { shocks } from './exercises/shocks.ts'
import { tank } from './exercises/tank.ts'
import { views } from './exercises/views.ts'

export const exercises: Translation<typeof source> = {
  map,
  audit,
  energy,
  roles,
  chairs,
  moves,
  channels,
  views,
  shocks,
  balance,
  tank,
  own
}
