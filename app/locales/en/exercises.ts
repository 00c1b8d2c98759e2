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

/**
 * What the exercises say, one file an exercise. `<em>` marks what a sentence is about (see `emphasis.ts`); the words of
 * `parts` stand on bars, so they are short. Keys follow the definitions in `app/domain/exercises`.
 */
export const exercises = { map, audit, energy, roles, chairs, moves, channels, views, shocks, balance, tank, own }
