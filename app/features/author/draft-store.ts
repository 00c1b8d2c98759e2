import { type Exercise, exerciseSchema } from '#app/contract/exercise.ts'

const keyOf = (id: string) => `tielines.draft.${id}`

/** A draft in the making has fewer of things than a definition must have; what it has must be of the right sort. */
function isDraft(value: unknown): value is Exercise {
  const parsed = exerciseSchema.safeParse(value)
  return parsed.success || parsed.error.issues.every(({ code }) => code === 'too_small')
}

/** Unsaved work of this browser; null when there is none, or none that can be read. */
export function readDraft(id: string): Exercise | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null')
    return isDraft(value) && value.id === id ? value : null
  } catch {
    return null
  }
}

/** Keeps unsaved work over a reload. A browser that keeps nothing loses only that. */
export function keepDraft(id: string, draft: Exercise | null): void {
  try {
    if (draft) localStorage.setItem(keyOf(id), JSON.stringify(draft))
    else localStorage.removeItem(keyOf(id))
  } catch {
    // Private windows may refuse to store.
  }
}
