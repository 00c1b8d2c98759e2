import { describe, expect, test } from 'vitest'
import { ownExamples } from '#app/domain/authoring/testing/examples.ts'
import { optionalKeys, personalStatesOf, requiredKeys } from '#app/domain/authoring/text-keys.ts'
import { exercises } from '#app/domain/exercises/registry.ts'
import { splitEmphasis } from './emphasis.ts'
import { exerciseTexts } from './exercise-texts.ts'
import { languages } from './languages.ts'
import { askedOf } from './testing/asked-of.ts'
import { translator } from './translator.ts'

/** Texts that may be silent: nobody misses them. */
const maySaySo = /^(help$|rowHelp\.|items\.examples\.|measureHelp\.)/

describe.each(ownExamples)('An own exercise of gap $gaps.0.kind', (exercise) => {
  const asked = askedOf(exercise)

  test.each(languages)('says everything it is asked for, in %s', (language) => {
    const { say } = exerciseTexts(exercise, translator(language))
    for (const [key, names] of asked) {
      const values = Object.fromEntries([...names].map((name) => [name, 3]))
      const text = say(key, values)
      if (!maySaySo.test(key)) expect(text, key).not.toBe('')
      expect(text, key).not.toMatch(/\{\{|exercises:|^own\.|undefined/)
      expect(splitEmphasis(text).filter(({ strong }) => strong).length, key).toBeLessThanOrEqual(1)
    }
  })

  test('asks for no text that its author may not write', () => {
    const known = [...requiredKeys(exercise), ...optionalKeys(exercise)]
    expect([...asked.keys()].filter((key) => !known.includes(key))).toEqual([])
  })
})

test('Every state of a personal result is known by its kind of gap', () => {
  for (const exercise of [...exercises, ...ownExamples]) {
    const kind = exercise.gaps[0]?.kind ?? 'size'
    const states = [...askedOf(exercise).keys()].flatMap((key) => (key.startsWith('personal.') ? [key.slice(9)] : []))
    expect(personalStatesOf[kind]).toEqual(expect.arrayContaining(states))
  }
})
