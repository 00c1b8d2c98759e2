import { nameKey } from '../map/names.ts'
import type { ListedName } from './listed-name.ts'

/** Who is ticked, by the key of the name: one name comes onto the map once. */
export type Picks = ReadonlyMap<string, ListedName>

/** Where somebody in the list stands; `twin`: another entry with the same name is ticked. */
export type Standing = 'free' | 'ticked' | 'onMap' | 'twin'

/** @param onMap keys of the names on the map */
export function standingOf(name: ListedName, picks: Picks, onMap: ReadonlySet<string>): Standing {
  const key = nameKey(name.label)
  if (onMap.has(key)) return 'onMap'
  const picked = picks.get(key)
  if (!picked) return 'free'
  return picked === name ? 'ticked' : 'twin'
}

/** Ticks or unticks somebody; who is on the map, or is a twin of somebody ticked, stays as they are. */
export function toggled(picks: Picks, name: ListedName, onMap: ReadonlySet<string>): Picks {
  const standing = standingOf(name, picks, onMap)
  if (standing === 'onMap' || standing === 'twin') return picks
  const next = new Map(picks)
  if (standing === 'ticked') next.delete(nameKey(name.label))
  else next.set(nameKey(name.label), name)
  return next
}
