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

const screens = io.of(namespaces.worksheet)
/** About as much as the state of a session with its exercise is. */
const ballast = 'x'.repeat(2_500)

observers.on('connection', (socket) => {
  socket.on('sync', (_payload, reply) => reply({ ok: true, data: null }))
  socket.on('moveStage', async ({ roundId, to }, reply) => {
    await sql`insert into edit (round_id, edit) values (${roundId}, ${sql.json({ to })})`
    const state = { round: { stage: to }, ballast }
    for (const namespace of [screens, observers, io.of(namespaces.wall)]) namespace.emit('state', state)
    reply({ ok: true, data: state })
  })
})
io.of(namespaces.wall).on('connection', (socket) => {
  socket.on('sync', (_payload, reply) => reply({ ok: true, data: null }))
})

screens.on('connection', (socket) => {
  socket.on('sync', (_payload, reply) => reply({ ok: true, data: null }))
  socket.on('change', async ({ roundId, clientId, seq, edit }: Change, reply) => {
    await sql`insert into edit (round_id, client_id, seq, edit) values (${roundId}, ${clientId}, ${seq}, ${sql.json(edit)})`
    reply({ ok: true, data: { revision: seq, at: new Date().toISOString() } })
    observers.emit('edited')
  })
})

http.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () =>
  process.send?.({ url: `http://127.0.0.1:${(http.address() as AddressInfo).port}` })
)
process.once('disconnect', () => process.exit(0))
