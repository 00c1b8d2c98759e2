import { describe, expect, test } from 'vitest'
import type { Exercise } from '#app/contract/exercise.ts'
import { exercises } from '#app/domain/exercises/registry.ts'
import { splitEmphasis } from './emphasis.ts'
import { languages } from './languages.ts'
import { resources } from './resources.ts'
import { askedOf } from './testing/asked-of.ts'

type Texts = { [key: string]: string | Texts }

describe.each(exercises)('$id', (exercise) => {
  const asked = askedOf(exercise)

  test.each(languages)('says everything it is asked for, and nothing else, in %s', (language) => {
    expect(Object.keys(textsOf(exercise, language)).sort()).toEqual([...asked.keys()].sort())
  })

  test.each(languages)('names only numbers that its sentences get, in %s', (language) => {
    for (const [key, text] of Object.entries(textsOf(exercise, language))) {
      const named = [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name)
      const unknown = named.filter((name) => !asked.get(key)?.has(name ?? ''))
      expect(unknown, key).toEqual([])
    }
  })

  test.each(languages)('is about one thing a sentence, in %s', (language) => {
    for (const [key, text] of Object.entries(textsOf(exercise, language))) {
      const stretches = splitEmphasis(text)
      expect(stretches.filter(({ strong }) => strong).length, key).toBeLessThanOrEqual(1)
      expect(stretches.map((stretch) => stretch.text).join(''), key).not.toMatch(/[<>]/)
    }
  })
})

/** The texts of an exercise by key, without the exercise's own name. */
function textsOf({ id }: Exercise, language: (typeof languages)[number]): Record<string, string> {
  const all: Texts = resources[language].exercises
  const flat = (texts: string | Texts | undefined, path: string[]): [string, string][] =>
    typeof texts === 'string'
      ? [[path.join('.'), texts]]
      : Object.entries(texts ?? {}).flatMap(([key, value]) => flat(value, [...path, key]))
  return Object.fromEntries(flat(all[id], []))
}
