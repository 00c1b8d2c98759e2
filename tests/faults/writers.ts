import { randomUUID } from 'node:crypto'
import type { Edit } from '#app/contract/change.ts'
import type { Ack, Stored } from '#app/contract/events.ts'
import type { Worksheet } from '#app/contract/worksheet.ts'
import type { Participant } from '#tests/realtime/room.ts'
import { planOf } from './device.ts'

/** What a writer has an acknowledgement for. */
type Acknowledged = { contacts: Set<string>; answers: Map<string, number>; ties: Set<string>; revision: number }

/**
 * Somebody who writes as fast as acknowledgements come, by the worksheet's protocol: one change in flight, sent again
 * under the same number until it is acknowledged. @param options.handIn whether they hand in at the end
 */
export function createWriter(
  { socket, ...person }: Participant,
  roundId: string,
  size: number,
  { handIn = false }: { handIn?: boolean } = {}
) {
  const edits = [...planOf(size), ...(handIn ? [{ kind: 'handIn' } as const] : [])]
  const clientId = randomUUID()
  const acknowledged: Acknowledged = { contacts: new Set(), answers: new Map(), ties: new Set(), revision: 0 }
  const refused: string[] = []
  let next = 0

  const connected = () =>
    new Promise<void>((online) => {
      if (socket.connected) online()
      else socket.once('connect', online)
    })

  async function send(): Promise<Ack<Stored> | null> {
    await connected()
    const edit = edits[next]
    if (!edit) return null
    // Rejects when the line is lost; whether the server had it then is not known, and does not matter.
    return socket.emitWithAck('change', { roundId, clientId, seq: next + 1, edit }).catch(() => null)
  }

  function note(edit: Edit, { revision }: Stored): void {
    acknowledged.revision = revision
    if (edit.kind === 'contact') acknowledged.contacts.add(edit.contactId)
    if (edit.kind === 'answer') acknowledged.answers.set(edit.contactId, Number(edit.fields.closeness))
    if (edit.kind === 'tie') acknowledged.ties.add(`${edit.a} ${edit.b}`)
  }

  return {
    ...person,
    socket,
    edits,
    acknowledged,
    /** Refusals it met on the way, other than none. */
    refused,
    /** Writes until everything is acknowledged. Tells of each acknowledgement; `until` false stops it in between. */
    write: async (onAck: () => void = () => {}, until: () => boolean = () => true) => {
      while (next < edits.length && until()) {
        const ack = await send()
        const edit = edits[next]
        if (!edit || !ack) continue
        if (!ack.ok) {
          refused.push(ack.code)
          continue
        }
        note(edit, ack.data)
        next += 1
        onAck()
      }
    }
  }
}

/** What of the acknowledged is not on the stored worksheet; nothing, if all is well. */
export function missingFrom(sheet: Worksheet | null, acknowledged: Acknowledged): string[] {
  const contacts = new Set(sheet?.contacts.map(({ id }) => id))
  const ties = new Set(sheet?.ties.map(([a, b]) => `${a} ${b}`))
  return [
    ...[...acknowledged.contacts].filter((id) => !contacts.has(id)),
    ...[...acknowledged.answers].filter(([id, value]) => sheet?.answers[id]?.closeness !== value).map(([id]) => id),
    ...[...acknowledged.ties].filter((tie) => !ties.has(tie))
  ]
}
