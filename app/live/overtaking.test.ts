import { describe, expect, it } from 'vitest'
import { createOvertaking } from './overtaking.ts'

/** A promise that is kept from outside. */
function promised<Value>() {
  let resolve: (value: Value) => void = () => {}
  const promise = new Promise<Value>((kept) => {
    resolve = kept
  })
  return { promise, resolve }
}

function listen() {
  const told: string[] = []
  return { told, line: createOvertaking<string>((message) => told.push(message)) }
}

describe('what a line says by itself and what it answers', () => {
  it('holds on top of an answer that it has overtaken', async () => {
    const { told, line } = listen()
    line.hear('before')
    const answers = promised<string>()
    const asked = line.ask(answers.promise)
    line.hear('meanwhile')
    answers.resolve('answer')
    expect(await asked).toBe('answer')
    line.hear('after')
    expect(told).toEqual(['before', 'meanwhile', 'answer', 'meanwhile', 'after'])
  })

  it('is kept for the last of several answers', async () => {
    const { told, line } = listen()
    const [one, two] = [promised<string>(), promised<string>()]
    const first = line.ask(one.promise)
    line.hear('meanwhile')
    const second = line.ask(two.promise)
    one.resolve('first')
    await first
    two.resolve('second')
    await second
    await line.ask(Promise.resolve('third'))
    expect(told).toEqual(['meanwhile', 'first', 'meanwhile', 'second', 'meanwhile', 'third'])
  })

  it('stays as it is when no answer comes', async () => {
    const { told, line } = listen()
    const answers = promised<string | null>()
    const asked = line.ask(answers.promise)
    line.hear('meanwhile')
    answers.resolve(null)
    expect(await asked).toBeNull()
    expect(told).toEqual(['meanwhile'])
  })
})
