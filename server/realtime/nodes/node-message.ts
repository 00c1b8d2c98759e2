import { z } from 'zod'

const name = z.string()
const names = z.array(name)

/** What may have moved in a room, from the least to the most work. */
export const dirtSchema = z.enum(['activity', 'people', 'answers'])
export type Dirt = z.infer<typeof dirtSchema>

/** Who is in a session's room on one node. */
const attendanceSchema = z.object({
  kind: z.literal('attendance'),
  sessionId: name,
  /** Seats that are in the room, or gone for less than the grace. */
  here: names,
  /** Seats that were. */
  away: names,
  /** Who asked for help, or asked no longer; of two words about one seat the later turn holds. */
  hands: z.array(z.object({ seatId: name, wanted: z.boolean(), turn: z.int() })),
  walls: z.int(),
  /** Facilitators with a console open. */
  consoles: names
})
export type Attendance = z.infer<typeof attendanceSchema>

/**
 * What server processes tell each other. Where something is stored, only that it moved: each node looks for itself, so
 * that a word that was lost costs nothing but a moment.
 */
export const nodeMessageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('alive') }),
  z.object({ kind: z.literal('bye') }),
  z.object({ kind: z.literal('moved'), sessionId: name, dirt: z.array(dirtSchema) }),
  z.object({ kind: z.literal('state'), sessionId: name }),
  /** The session is gone, and nobody comes back to it. */
  z.object({ kind: z.literal('over'), sessionId: name }),
  attendanceSchema,
  /** A message to sockets, wherever they are. */
  z.object({
    kind: z.literal('emit'),
    namespace: name,
    packet: z.object({ type: z.int(), data: z.array(z.unknown()) }),
    rooms: names,
    except: names
  }),
  z.object({ kind: z.literal('disconnect'), namespace: name, rooms: names, except: names, close: z.boolean() })
])
export type NodeMessage = z.infer<typeof nodeMessageSchema>
