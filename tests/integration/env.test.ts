import { describe, expect, it } from 'vitest'
import { readEnv } from '#server/env.ts'

const secret = 'a secret that is long enough, by far'
const fault = (source: Record<string, string>) => {
  try {
    readEnv(source)
  } catch (error) {
    return String((error as Error).message)
  }
  return null
}

describe('The configuration', () => {
  it('needs nothing: an embedded database in ./data, on the loopback interface', () => {
    expect(readEnv({})).toEqual({
      NODE_ENV: 'production',
      PORT: 3000,
      HOST: '127.0.0.1',
      DATA_DIR: `${process.cwd()}/data`,
      LOG_LEVEL: 'warn'
    })
  })

  it('takes an empty variable for one that is not set, as compose files have them', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: '', REDIS_URL: '', SECRET: '', PUBLIC_URL: '', DEMO: '' })).toEqual(
      readEnv({})
    )
  })

  it('reads numbers, flags and addresses', () => {
    const given = { PORT: '0', DEMO: 'true', PUBLIC_URL: 'https://tielines.example', SECRET: secret }
    const env = readEnv({ ...given, DATABASE_URL: 'postgres://someone@db/tielines' })
    expect(env).toMatchObject({ PORT: 0, DEMO: true, PUBLIC_URL: 'https://tielines.example', SECRET: secret })
    expect(readEnv({ DEMO: '0' }).DEMO).toBe(false)
  })

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PUBLIC_URL', 'tielines.example'],
    ['PUBLIC_URL', 'ftp://tielines.example'],
    ['DATABASE_URL', 'mysql://user:hunter2@db/tielines'],
    ['REDIS_URL', 'http://:hunter2@redis'],
    ['SECRET', 'hunter2'],
    ['DEMO', 'maybe'],
    ['LOG_LEVEL', 'loud'],
    ['NODE_ENV', 'staging']
  ])('names the variable that is wrong and never its value: %s', (name, value) => {
    const message = fault({ [name]: value })
    expect(message).toMatch(new RegExp(`^The configuration is not valid:\n  ${name}: .+$`))
    expect(message).not.toContain(value)
  })

  it('has one line for each fault', () => {
    const lines = fault({ PORT: 'eighty', DEMO: 'maybe', SECRET: 'short' })?.split('\n') ?? []
    expect(lines.slice(1).map((line) => line.trim().split(':')[0])).toEqual(['PORT', 'SECRET', 'DEMO'])
  })

  it('joins no servers over an embedded database, which serves one process', () => {
    expect(fault({ REDIS_URL: 'redis://:hunter2@redis:6379' })).toMatch(
      /^The configuration is not valid:\n {2}REDIS_URL: .*DATABASE_URL.*$/
    )
    const env = { DATABASE_URL: 'postgres://db/tielines', SECRET: secret, REDIS_URL: 'rediss://redis:6379' }
    expect(readEnv(env)).toMatchObject(env)
  })

  it('wants a secret for a database of its own, or no stored name could be read on another machine', () => {
    expect(fault({ DATABASE_URL: 'postgres://someone:hunter2@db/tielines' })).toMatch(/\n {2}SECRET: /)
  })
})
