import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import postgres from 'postgres'
import { Server } from 'socket.io'
import type { Change } from '#app/contract/change.ts'
import { namespaces } from '#app/contract/protocol.ts'

/**
 * The raw ceiling: what socket.io and PostgreSQL allow when nobody does any work between them. One row an edit, an
 * acknowledgement once it is stored, one message to whoever watches. As many connections as the product has.
 */
const sql = postgres(process.env.DATABASE_URL ?? '', { max: 10, onnotice: () => {} })
await sql`create table if not exists edit (
  id bigint generated always as identity primary key, round_id uuid, client_id uuid, seq integer, edit jsonb)`

const http = createServer()
const io = new Server(http, { serveClient: false, perMessageDeflate: false })
const observers = io.of(namespaces.console)

io.of(namespaces.worksheet).on('connection', (socket) => {
  socket.on('sync', (_payload, reply) => reply({ ok: true, data: null }))
  socket.on('change', async ({ roundId, clientId, seq, edit }: Change, reply) => {
    await sql`insert into edit (round_id, client_id, seq, edit) values (${roundId}, ${clientId}, ${seq}, ${sql.json(edit)})`
    reply({ ok: true, data: { revision: seq, at: new Date().toISOString() } })
    observers.emit('edited')
  })
})

http.listen(0, '127.0.0.1', () => process.send?.({ url: `http://127.0.0.1:${(http.address() as AddressInfo).port}` }))
process.once('disconnect', () => process.exit(0))
