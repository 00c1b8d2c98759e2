import type { Exercise } from '#app/contract/exercise.ts'
import type { PlanChange, PlanItem, StoredItem } from '#app/contract/plan.ts'

/** The run sheet as a change leaves it; making the same change twice leaves it the same. */
export function planAfter(
  items: readonly PlanItem[],
  change: PlanChange,
  find: (exerciseId: string) => Exercise | null
): PlanItem[] {
  const withItem = (id: string, set: Partial<PlanItem>) =>
    items.map((item) => (item.id === id ? { ...item, ...set } : item))
  switch (change.kind) {
    case 'add': {
      const { exerciseId, ...item } = change.item
      const others = items.filter(({ id }) => id !== item.id)
      return others.toSpliced(change.to, 0, { ...item, exercise: exerciseId ? find(exerciseId) : null, rounds: 0 })
    }
    case 'minutes':
      return withItem(change.id, { minutes: change.minutes })
    case 'title':
      return withItem(change.id, { title: change.title })
    case 'settings':
      return withItem(change.id, { settings: change.settings })
    case 'move': {
      const moved = items.find(({ id }) => id === change.id)
      return moved ? items.filter((item) => item !== moved).toSpliced(change.to, 0, moved) : [...items]
    }
    case 'remove':
      return items.filter(({ id }) => id !== change.id)
  }
}

/** An item as it is stored, so that it can be put back as it was. */
export function storedItem({ exercise, rounds: _, ...item }: PlanItem): StoredItem {
  return { ...item, exerciseId: exercise?.id ?? null }
}
