/** A node of which nothing was heard for so many seconds is gone. */
const patience = 3

/**
 * Which other nodes there are. Their silence is counted only in seconds in which this node could have heard them, so that
 * nobody is thought gone because the line between all of them was.
 */
export function createPeers(on: { joined: () => void; gone: (node: string) => void }) {
  const silence = new Map<string, number>()

  const leave = (node: string) => {
    if (silence.delete(node)) on.gone(node)
  }

  return {
    heard(node: string): void {
      const isNew = !silence.has(node)
      silence.set(node, 0)
      if (isNew) on.joined()
    },

    leave,

    /** A second has passed. */
    beat(): void {
      for (const [node, seconds] of [...silence]) {
        if (seconds < patience) silence.set(node, seconds + 1)
        else leave(node)
      }
    },

    /** Counts from now: until now they could not be heard. */
    forgive(): void {
      for (const node of silence.keys()) silence.set(node, 0)
    },

    hasAny: () => silence.size > 0
  }
}
