import { describe, expect, it } from 'vitest'
import { createPeers } from './peers.ts'

describe('The other nodes', () => {
  const watch = () => {
    const told: string[] = []
    const peers = createPeers({ joined: () => told.push('joined'), gone: (node) => told.push(`${node} gone`) })
    const wait = (seconds: number) => {
      for (let second = 0; second < seconds; second++) peers.beat()
    }
    return { told, peers, wait }
  }

  it('are there once they are heard, and gone when they are silent for more than three seconds', () => {
    const { told, peers, wait } = watch()
    peers.heard('a')
    peers.heard('b')
    wait(3)
    peers.heard('a')
    expect(told).toEqual(['joined', 'joined'])
    wait(1)
    expect(told).toEqual(['joined', 'joined', 'b gone'])
    wait(3)
    expect(told.at(-1)).toBe('a gone')
    expect(peers.hasAny()).toBe(false)
  })

  it('are not thought gone for the time in which nobody could be heard', () => {
    const { told, peers, wait } = watch()
    peers.heard('a')
    wait(3)
    peers.forgive()
    wait(3)
    expect(told).toEqual(['joined'])
    wait(1)
    expect(told).toEqual(['joined', 'a gone'])
  })

  it('are gone at once when they say so, and only once', () => {
    const { told, peers, wait } = watch()
    peers.heard('a')
    peers.leave('a')
    peers.leave('a')
    wait(9)
    expect(told).toEqual(['joined', 'a gone'])
    peers.heard('a')
    expect(told.at(-1)).toBe('joined')
  })
})
