import { type CheckedDefinition, checkDefinition } from './check-definition.ts'

/** The largest file an exercise is read from, in bytes. */
export const mostFileBytes = 200_000

/** Reads an exercise from a file that was taken along, and gives it an id of its own. */
export function readDefinition(text: string, id: string): CheckedDefinition {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return { exercise: null, faults: [{ path: '', rule: 'notJson' }] }
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) {
    return { exercise: null, faults: [{ path: '', rule: 'wrong' }] }
  }
  return checkDefinition({ ...read, id, version: 1 })
}
