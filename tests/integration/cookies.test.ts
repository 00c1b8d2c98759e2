import { describe, expect, it } from 'vitest'
import { signUpFirst } from '#tests/fixtures/facilitator.ts'
import { openRoom } from '#tests/realtime/room.ts'
import { freshDatabase } from '#tests/setup/databases.ts'
import { freePort } from '#tests/setup/free-port.ts'
import { startServer } from '#tests/setup/server.ts'

describe('Cookies', () => {
  it.each([
    ['https', true],
    ['http', false]
  ])('are not for scripts, stay on this site, and are Secure where people come by %s', async (scheme, secure) => {
    const port = await freePort()
    const env = { PUBLIC_URL: `${scheme}://tielines.example`, PORT: String(port) }
    const { forServer, remove } = await freshDatabase('postgres')
    const started = await startServer({ ...forServer, env })
    // As a proxy in front of it would reach it.
    const url = `http://127.0.0.1:${port}`
    const firstLink = async () => (await started.firstLink()).replace(env.PUBLIC_URL, url)
    const cookie = await signUpFirst({ ...started, url, firstLink })
    const room = await openRoom({ ...started, url }, cookie, ['Ana', 'Ben', 'Chen', 'Dalia', 'Emil'])
    const post = (path: string, form: Record<string, string>) =>
      fetch(new URL(path, url), { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' })
    const set = [
      await post(`/join/${room.code}`, { seatId: room.seatOf('Ana') }),
      await post('/sign-in', { email: 'facilitator@example.org', password: 'long enough to keep' })
    ].flatMap(({ headers }) => headers.getSetCookie())
    room.leave()
    await started.stop()
    await remove()

    expect(set.map((one) => one.split('=')[0])).toEqual([
      'tielines_seat',
      expect.stringMatching(/tielines\.session_token$/)
    ])
    for (const one of set) {
      expect(one).toMatch(/; HttpOnly/i)
      expect(one).toMatch(/; SameSite=Lax/i)
      expect(/; Secure/i.test(one)).toBe(secure)
    }
  })
})
