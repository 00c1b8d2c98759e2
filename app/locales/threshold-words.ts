import type { Exercise } from '#app/contract/exercise.ts'
import { type Threshold, thresholdsOf } from '#app/domain/thresholds.ts'

/**
 * The thresholds in force as values of an exercise's texts: `{{enough}}`, `{{energizesAtLeast}}`, `{{mentorTarget}}`. Shares
 * are in whole per cent, an option is its own words. Beside them `below`, one less than `enough`, and `alike`, the share of
 * people like oneself above which an E-I index is under `flagBelow`. Of two gaps of one kind the first one's hold.
 */
export function thresholdWords(exercise: Exercise, say: (key: string) => string): Record<string, string | number> {
  const words: Record<string, string | number> = {}
  for (const threshold of thresholdsOf(exercise).reverse()) {
    words[nameOf(threshold)] = wordOf(threshold, say)
    if (threshold.name === 'enough' && threshold.kind === 'count') words.below = threshold.value - 1
    if (threshold.name === 'flagBelow') words.alike = alikeOver(threshold.value)
  }
  return words
}

/** The E-I index is (different - alike) / all, so that alike = (1 - index) / 2; in whole per cent. */
export function alikeOver(index: number): number {
  return Math.round(((1 - index) / 2) * 100)
}

function nameOf({ key, name }: Threshold): string {
  const part = key.split('.').at(-2)
  return key.split('.').length > 2 ? `${part}${name.charAt(0).toUpperCase()}${name.slice(1)}` : name
}

function wordOf({ kind, value, options }: Threshold, say: (key: string) => string): string | number {
  switch (kind) {
    case 'percent':
      return Math.round(value * 100)
    case 'option':
      return say(options?.[value] ?? '')
    default:
      return value
  }
}
