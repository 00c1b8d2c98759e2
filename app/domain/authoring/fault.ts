/** Every way a definition can be wrong. A closed list: one sentence each (`faults` in the `author` texts). */
export const faultRules = [
  'unknown',
  'wrong',
  'missing',
  'tooFew',
  'tooMany',
  'tooLong',
  'twice',
  'reserved',
  'notThere',
  'wrongKind',
  'order',
  'notShown',
  'needsFields',
  'needsBins',
  'needsRows',
  'needsItems',
  'needsCards',
  'needsOneContact',
  'needsStatus',
  'sameParts',
  'wrongChart',
  'noReading',
  'notJson'
] as const
export type FaultRule = (typeof faultRules)[number]

/** What is wrong with a definition, and where: `fields.2.options`, `gaps.0.field`, `texts.title`. */
export type Fault = { path: string; rule: FaultRule }
