import type { Exercise, Gap, Tick } from '#app/contract/exercise.ts'
import { bandsOf, rangeOf } from '#app/domain/bands.ts'
import { measuresOf } from '#app/domain/gaps/personal-result.ts'
import type { ExerciseText } from './exercise-texts.ts'

/** What a facilitator wrote, and how to say what nobody wrote; null and false where there is nothing. */
type Words = {
  written: (key: string, values?: Record<string, string | number>) => string | null
  translate: ExerciseText
  exists: (key: string) => boolean
}

/**
 * What is said of a facilitator's own exercise where they wrote nothing: from what they did write (a part is called like
 * its option, a measure like its question), else in general words for its kind of gap, under `own`.
 */
export function generalText(exercise: Exercise, words: Words): ExerciseText {
  const { written, translate, exists } = words
  const own: ExerciseText = (key, values) => translate(`exercises:own.${key}`, values)

  function labelOf(id: string): string {
    return written(`fields.${id}.label`) ?? fromMap(`fields.${id}.label`) ?? ''
  }
  /** What the map asks as well is called there as it is called on the map. */
  function fromMap(key: string): string | null {
    return exists(`exercises:map.${key}`) ? translate(`exercises:map.${key}`) : null
  }
  function tickName({ field, tag }: Tick): string {
    return (tag && written(`fields.${field}.options.${tag}`)) || labelOf(field)
  }

  function measureName(id: string): string {
    const text = written(`measures.${id}`)
    if (text) return text
    const gap = gapOf(exercise, id)
    switch (gap?.kind) {
      case 'coverage':
        return tickName(gap.of.find((tick) => tick.id === id) ?? { id, field: id })
      case 'shortfall': {
        const role = gap.roles.find((tick) => tick.id === id)
        return role ? tickName(role) : (written('items.title') ?? own('items.title'))
      }
      case 'followThrough':
        return written(`fields.${gap.move}.options.${id}`) ?? own('measures.followThrough')
      case 'answer':
        return labelOf(gap.field)
      case 'mix':
        return written(`fields.${id}.label`) ?? own(id === 'flag' ? 'measures.mixFlag' : 'measures.mix')
      case 'share':
        return id === 'flag'
          ? own('measures.shareFlag', { bin: written(`bins.${gap.flag.bin}`) ?? '' })
          : own('measures.share')
      case 'balance':
        return own(id === 'lean' ? 'measures.lean' : 'measures.balance')
      case 'slots':
        return written(`rows.${id}`) ?? own(id === 'distinct' ? 'measures.distinct' : 'measures.slots')
      case 'levels':
      case 'scenarios':
        return written(`rows.${id}`) ?? ''
      case 'size':
        return own('measures.size')
      case undefined:
        return ''
    }
  }

  function partName(part: string): string {
    const text = written(`parts.${part}`) ?? written(`bins.${part}`) ?? optionName(exercise, part, written)
    if (text) return text
    const band = bandName(exercise, part, translate)
    return band ?? own(`parts.${part}`)
  }

  /** Of one measure alone also what was written without its name. */
  function reading([measure, ...rest]: readonly string[], values: Record<string, string | number>): string {
    const state = rest.at(-1)
    if (measure === undefined || state === undefined) return own(`reading.${measure}`, values)
    const chart = exercise.charts.find((one) => one.reading && one.measures.includes(measure))
    const text = chart?.measures.length === 1 ? written(`reading.${state}`, values) : null
    if (text) return text
    const part = chart?.reading?.kind === 'part' ? partName(chart.reading.part) : ''
    return own(`reading.${state}`, { ...values, measure: measureName(measure), part })
  }

  return (key, values = {}) => {
    const [head, ...rest] = key.split('.')
    const gap = exercise.gaps[0]
    switch (head) {
      case 'short':
      case 'charts':
        return written('title') ?? ''
      case 'fields':
        return fromMap(key) ?? (rest[1] === 'options' ? (rest[2] ?? '') : '')
      case 'parts':
        return partName(rest.join('.'))
      case 'measures':
        return measureName(rest.join('.'))
      case 'measureHelp':
        return own(`measureHelp.${gapOf(exercise, rest.join('.'))?.kind ?? 'answer'}`)
      case 'items':
        return rest[0] === 'examples' ? '' : own(key)
      case 'self':
        return own(key)
      case 'personal':
      case 'suggestion':
        return own(`${head}.${gap?.kind}.${rest.join('.')}`, {
          ...values,
          bin: gap?.kind === 'share' ? (written(`bins.${gap.flag.bin}`) ?? '') : '',
          second: labelOf(exercise.fields[1]?.id ?? '')
        })
      case 'reading':
        return reading(rest, values)
      case 'trend':
        return own(key, { ...values, measure: measureName(exercise.trend ?? '') })
      default:
        return ''
    }
  }
}

/** The gap a measure is of. */
function gapOf(exercise: Exercise, measure: string): Gap | undefined {
  return exercise.gaps.find((gap) => measuresOf({ ...exercise, gaps: [gap] }).some(({ id }) => id === measure))
}

/** Where parts are options of a question they are called like them; a step without a name is its number. */
function optionName(
  { gaps, rows, self }: Exercise,
  part: string,
  written: (key: string) => string | null
): string | null {
  const fields = [...(rows?.fields ?? []), ...self]
  for (const gap of gaps) {
    if (gap.kind !== 'levels' && gap.kind !== 'answer') continue
    const field = fields.find(({ id }) => id === gap.field)
    if (field?.kind === 'choice' && field.options.includes(part)) return written(`fields.${field.id}.options.${part}`)
    const step = /^step(\d)$/.exec(part)?.[1]
    if (field?.kind === 'scale' && step && Number(step) <= field.steps) {
      return written(`fields.${field.id}.options.${step}`) ?? step
    }
  }
  return null
}

/** "6 to 10", "up to 25%": what a band holds. */
function bandName(exercise: Exercise, part: string, translate: ExerciseText): string | null {
  for (const { id, parts } of measuresOf(exercise)) {
    const bands = parts.includes(part) ? bandsOf(exercise, id) : null
    const range = bands && rangeOf(bands, [part])
    if (!range) continue
    const { low, high } = range
    const unit = bands.unit === 'percent' ? '%' : ''
    if (high === 0) return translate('exercises:own.parts.none')
    if (high === null) return translate('common:chart.over', { low: `${low}${unit}` })
    if (low === null) return translate('common:chart.upTo', { high: `${high}${unit}` })
    return translate('common:chart.range', { low: low + 1, high: `${high}${unit}` })
  }
  return null
}
