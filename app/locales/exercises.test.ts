import { describe, expect, test } from 'vitest'
import type { Exercise } from '#app/contract/exercise.ts'
import { withSettings } from '#app/domain/exercise-settings.ts'
import { exercises } from '#app/domain/exercises/registry.ts'
import { type Threshold, thresholdsOf } from '#app/domain/thresholds.ts'
import { splitEmphasis } from './emphasis.ts'
import { languages } from './languages.ts'
import { resources } from './resources.ts'
import { askedOf } from './testing/asked-of.ts'
import { thresholdWords } from './threshold-words.ts'

type Texts = { [key: string]: string | Texts }

describe.each(exercises)('$id', (exercise) => {
  const asked = askedOfAll(variantsOf(exercise))

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

/** What a facilitator can make of an exercise: every threshold at every value it may have, and other rows. */
function variantsOf(exercise: Exercise): Exercise[] {
  const values = ({ least, most, step }: Threshold) =>
    Array.from({ length: Math.round((most - least) / step) + 1 }, (_, index) => least + index * step)
  const { rows } = exercise
  return [
    exercise,
    ...thresholdsOf(exercise).flatMap((threshold) =>
      values(threshold).map((value) => withSettings(exercise, { thresholds: { [threshold.key]: value } }))
    ),
    ...(rows?.choices
      ? [rows.choices, rows.choices.slice(1)].map((chosen) => withSettings(exercise, { rows: chosen }))
      : [])
  ]
}

function askedOfAll(variants: readonly Exercise[]): Map<string, Set<string>> {
  const asked = new Map<string, Set<string>>()
  for (const variant of variants) {
    const inForce = Object.keys(thresholdWords(variant, String))
    for (const [key, values] of askedOf(variant)) {
      const names = new Set([...values, ...inForce])
      const before = asked.get(key)
      asked.set(key, before ? new Set([...before].filter((name) => names.has(name))) : names)
    }
  }
  return asked
}
