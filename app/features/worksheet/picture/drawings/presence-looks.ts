import type { Presence } from '#app/domain/picture/look.ts'

/** Shape before colour: nobody is hollow, just one striped, enough solid; not answered is dashed, but not as a gap. */
export const presenceLooks: Record<Presence, string> = {
  nobody: 'hollow',
  one: 'stripes',
  enough: 'bg-enough text-enough-ink',
  open: 'border-2 border-dashed border-edge text-ink-2'
}
