const second = 1_000
const minute = 60 * second
const hour = 60 * minute

/** A length of time as people say it, in the largest unit that fits. @param milliseconds of either sign */
export function durationText(milliseconds: number, language: string): string {
  const length = Math.abs(milliseconds)
  const [unit, size] =
    length >= hour
      ? (['hour', hour] as const)
      : length >= minute
        ? (['minute', minute] as const)
        : length >= second
          ? (['second', second] as const)
          : (['millisecond', 1] as const)
  const number = new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: unit === 'hour' ? 1 : 0
  })
  return number.format(length / size)
}
