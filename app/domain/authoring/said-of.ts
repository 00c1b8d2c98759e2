import type { Exercise, Gap, Tick } from '#app/contract/exercise.ts'
import { measuresOf } from '../gaps/personal-result.ts'

/**
 * The written sentences that speak of a question, an answer, a line or a place: the names of its figures and what charts
 * say of them. When it is called something else they would still speak of what it was. The draft's gaps have to fit.
 * @param key of the text that changes, as `fields.energy.label`
 */
export function saidOf({ texts, ...exercise }: Exercise, key: string): string[] {
  const [head, id = '', , option] = key.split('.')
  const measures = head === 'bins' ? ['flag'] : measuresFrom(exercise, head, id, option)
  const parts = head === 'bins' ? [id] : option ? [option] : []
  if (measures.length === 0 && parts.length === 0) return []
  const single = exercise.charts.some(
    (chart) => chart.measures.length === 1 && measures.includes(chart.measures[0] ?? '')
  )
  const isAbout = (text: string) =>
    measures.some(
      (one) => [`measures.${one}`, `measureHelp.${one}`].includes(text) || text.startsWith(`reading.${one}.`)
    ) ||
    parts.some((part) => text === `parts.${part}`) ||
    (single && /^reading\.\w+$/.test(text))
  return Object.keys(texts ?? {}).filter(isAbout)
}

function measuresFrom(exercise: Exercise, head: string | undefined, id: string, option: string | undefined): string[] {
  const all = new Set(measuresOf(exercise).map((measure) => measure.id))
  if (head === 'rows') return all.has(id) ? [id] : []
  if (head !== 'fields') return []
  const isIt = (tick: Tick) => tick.field === id && (tick.tag === undefined || tick.tag === option)
  return exercise.gaps.flatMap((gap: Gap): string[] => {
    switch (gap.kind) {
      case 'coverage':
        return gap.of.filter(isIt).map((tick) => tick.id)
      case 'shortfall':
        return gap.roles.filter(isIt).map((tick) => tick.id)
      case 'mix':
        return gap.same.filter((one) => one === id)
      case 'followThrough':
        return gap.move === id && option ? [option] : []
      case 'answer':
        return gap.field === id && !option ? [gap.id] : []
      default:
        return []
    }
  })
}
