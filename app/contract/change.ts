import { z } from 'zod'
import { limits } from './limits.ts'
import { tidyLabel } from './tidy-label.ts'

const fieldId = z.string().regex(/^[a-z][A-Za-z0-9-]{0,39}$/)

/** What a person wrote in a field; null takes the answer back. Checked against the round's exercise before it is stored. */
const answerValue = z.union([z.boolean(), z.int(), z.string().max(500), z.array(z.string().max(64)).max(300), z.null()])
export type AnswerValue = z.infer<typeof answerValue>

/** A contact's label: one line, not blank, any script. */
export const labelSchema = z.string().transform(tidyLabel).pipe(z.string().min(1).max(limits.labelLength))

/** A row of the exercise (a chair, a channel, `self`), or an item that the person listed. */
const rowId = z.union([fieldId, z.uuid()])

const answersSchema = z.record(fieldId, answerValue).refine((fields) => Object.keys(fields).length <= 12)

const tieEnds = { a: z.uuid(), b: z.uuid() }

/** One edit of a worksheet. Absolute values, never differences, so that applying it twice is applying it once. */
export const editSchema = z.discriminatedUnion('kind', [
  /** Adds a contact, renames it, or brings it back to the map. */
  z.strictObject({ kind: z.literal('contact'), contactId: z.uuid(), label: labelSchema }),
  /** Takes a contact off the map of this round; earlier rounds keep it. */
  z.strictObject({ kind: z.literal('leave'), contactId: z.uuid() }),
  z.strictObject({
    kind: z.literal('answer'),
    contactId: z.uuid(),
    fields: answersSchema
  }),
  /** Answers in a row; an item begins with its first. */
  z.strictObject({ kind: z.literal('row'), rowId, fields: answersSchema }),
  /** Takes an item off the list. */
  z.strictObject({ kind: z.literal('dropRow'), rowId: z.uuid() }),
  /** Two contacts know each other, or do not. Undirected. */
  z.strictObject({ kind: z.literal('tie'), ...tieEnds, on: z.boolean() }).refine((tie) => tie.a !== tie.b),
  z.strictObject({ kind: z.literal('handIn') }),
  z.strictObject({ kind: z.literal('takeBack') })
])
export type Edit = z.infer<typeof editSchema>

/**
 * An edit on its way to the server. `seq` counts a client's changes to one round from 1 without gaps: the server takes
 * each number once and in order, so a change sent again does nothing and one sent too early is refused.
 */
export const changeSchema = z.strictObject({
  roundId: z.uuid(),
  clientId: z.uuid(),
  seq: z.int().min(1).max(2_000_000_000),
  edit: editSchema
})
export type Change = z.infer<typeof changeSchema>
