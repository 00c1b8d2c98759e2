import { describe, expect, it } from 'vitest'
import { clientAddress } from './client-address.ts'

describe('Who is at the other end', () => {
  it.each([
    ['198.51.100.7', undefined, '198.51.100.7'],
    ['127.0.0.1', '198.51.100.7', '198.51.100.7'],
    ['::ffff:10.0.0.2', '198.51.100.7, 192.168.3.1', '198.51.100.7'],
    // What a stranger writes about others is not believed.
    ['203.0.113.9', '198.51.100.7', '203.0.113.9'],
    ['127.0.0.1', '192.0.2.1, 198.51.100.7', '198.51.100.7'],
    // A room in one's own network.
    ['127.0.0.1', '192.168.3.14', '192.168.3.14'],
    ['::1', 'unknown', '::1']
  ])('%s for %s is %s', (peer, forwarded, expected) => {
    expect(clientAddress(peer, forwarded)).toBe(expected)
  })
})
