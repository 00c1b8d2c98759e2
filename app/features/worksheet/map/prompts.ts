import type { Answers } from '#app/contract/worksheet.ts'

/**
 * One question misses people, so names are asked for in small rounds. Writing somebody down under a question that says
 * something about them answers it for them.
 */
export const prompts = [
  { id: 'turnTo', answers: {} },
  { id: 'workWith', answers: {} },
  { id: 'learnFrom', answers: {} },
  { id: 'wouldLike', answers: {} },
  { id: 'outside', answers: { outside: true } }
] as const satisfies readonly { id: string; answers: Answers }[]
