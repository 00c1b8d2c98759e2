type Hand = { seatId: string; wanted: boolean; turn: number }

/**
 * Who in a session asks for help. The hand belongs to the seat and not to a node: each node keeps all hands, and of two
 * words about one seat the later turn holds.
 */
export function createHands() {
  const hands = new Map<string, Hand>()
  return {
    set(seatId: string, wanted: boolean): void {
      hands.set(seatId, { seatId, wanted, turn: (hands.get(seatId)?.turn ?? 0) + 1 })
    },

    /** Takes what another node knows. Of two words of the same turn the one that asks for help holds. */
    merge(others: readonly Hand[]): void {
      for (const other of others) {
        const known = hands.get(other.seatId)
        const holds = !known || other.turn > known.turn || (other.turn === known.turn && other.wanted)
        if (holds) hands.set(other.seatId, other)
      }
    },

    isUp: (seatId: string): boolean => hands.get(seatId)?.wanted ?? false,

    all: (): Hand[] => [...hands.values()]
  }
}
