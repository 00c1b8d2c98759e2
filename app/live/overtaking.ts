/**
 * Brings what a line says by itself and what it answers into the order in which they hold. A message heard while an answer
 * is on its way may be newer than the answer, so it is told once more after it. Where it is older, something newer follows
 * by itself: every change is told after it was stored.
 */
export function createOvertaking<Message>(tell: (message: Message) => void) {
  let asked = 0
  let heard: Message[] = []
  return {
    hear(message: Message): void {
      if (asked > 0) heard.push(message)
      tell(message)
    },

    /** Tells an answer when it comes, and what has overtaken it. @returns the answer; null when none came */
    async ask<Answer extends Message>(answering: Promise<Answer | null>): Promise<Answer | null> {
      asked++
      const answer = await answering
      asked--
      if (answer) for (const message of [answer, ...heard]) tell(message)
      if (asked === 0) heard = []
      return answer
    }
  }
}
