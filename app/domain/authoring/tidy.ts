import type { Chart, Exercise, Gap } from '#app/contract/exercise.ts'
import { e0Map } from '../exercises/e0-map.ts'
import { measuresOf } from '../gaps/personal-result.ts'
import { faultsOfChart } from './check-charts.ts'
import { checkGaps, faultsOfGap } from './check-gaps.ts'
import { checkShape } from './check-shape.ts'
import { chartsOfGap, mostCharts } from './default-charts.ts'
import { defaultGap, gapsAllowed } from './default-gap.ts'
import { shownBy } from './shown-by.ts'
import { binsFor } from './sorting.ts'
import { optionalKeys, requiredKeys } from './text-keys.ts'

/**
 * A draft after an edit, with everything that hung on what is gone put right: places to sort into follow their questions,
 * a gap loses what it can no longer count (or goes), a chart whose measures went goes, a gap without a chart gets one,
 * and texts that nobody asks for are dropped. What fits stays as it is.
 */
export function tidy(draft: Exercise): Exercise {
  const shaped = withLayout(draft)
  const mended = shaped.gaps.flatMap((gap) => mend(gap, shaped))
  const unique = mended.filter((_, place) => checkGaps({ ...shaped, gaps: mended.slice(0, place + 1) }).length === 0)
  const gaps = unique.length > 0 ? unique : firstGap(shaped)
  const withGaps = { ...shaped, gaps }
  return withTexts({ ...withGaps, charts: chartsOf(withGaps) })
}

function withLayout(draft: Exercise): Exercise {
  const { layout, rows, items, self, fields } = draft
  const shown = shownBy(layout.kind)
  const kept = shown.fields ? fields : []
  const isMap = layout.kind === 'cards'
  return {
    ...draft,
    fields: kept,
    layout: layout.kind === 'bins' ? { kind: 'bins', bins: binsFor(kept, layout.bins) ?? [] } : layout,
    rows: shown.rows ? rows : null,
    items: shown.items ? items : null,
    self: shown.self ? self : [],
    fromMap: draft.fromMap.filter((id) => e0Map.fields.some((field) => field.id === id)),
    editsMap: isMap,
    asksTies: isMap && draft.asksTies,
    prefill: isMap || (shown.items && items) ? draft.prefill : 'hints'
  }
}

/** The gap as far as its questions are still there; nothing when too little is left of it. */
function mend(gap: Gap, exercise: Exercise): Gap[] {
  const fits = (one: Gap) => faultsOfGap(one, exercise).length === 0
  if (fits(gap)) return [gap]
  const part = partOf(gap, exercise)
  if (part && fits(part)) return [part]
  const anew = defaultGap(gap.kind, exercise)
  return anew ? [{ ...anew, id: fits({ ...anew, id: gap.id }) ? gap.id : anew.id }] : []
}

function partOf(gap: Gap, exercise: Exercise): Gap | null {
  const { fields, items, rows } = exercise
  switch (gap.kind) {
    case 'coverage': {
      const of = gap.of.filter((tick) => faultsOfGap({ ...gap, of: [tick] }, exercise).length === 0)
      return of.length > 0 ? { ...gap, of } : null
    }
    case 'shortfall': {
      const { items: listed, ...rest } = gap
      const roles = gap.roles.filter((role) => faultsOfGap({ ...rest, roles: [role] }, exercise).length === 0)
      return roles.length > 0 ? { ...rest, roles, ...(items && listed ? { items: listed } : {}) } : null
    }
    case 'mix': {
      const same = gap.same.filter((id) => fields.some((field) => field.id === id && field.kind === 'yesNo'))
      return same.length > 0 ? { ...gap, same } : null
    }
    case 'slots': {
      const since = rows?.fields.find(({ id }) => id === gap.since)
      const warm = since?.kind === 'choice' ? gap.warm.filter((option) => since.options.includes(option)) : []
      return warm.length > 0 ? { ...gap, warm } : null
    }
    case 'scenarios': {
      const { surviving: _, ...rest } = gap
      return rest
    }
    default:
      return null
  }
}

/** Something is always looked at: the size of the map needs no question. */
function firstGap(exercise: Exercise): Gap[] {
  const kind = gapsAllowed(exercise)[0] ?? 'size'
  return [defaultGap(kind, exercise) ?? { kind: 'size', id: 'size', upTo: [0, 5, 10, 15, 20, 30] }]
}

function chartsOf(exercise: Exercise): Chart[] {
  const fits = (chart: Chart) => faultsOfChart(chart, exercise).length === 0
  const all = new Set(measuresOf(exercise).map(({ id }) => id))
  const kept = exercise.charts.flatMap((chart) => {
    if (fits(chart)) return [chart]
    const fewer = { ...chart, measures: chart.measures.filter((id) => all.has(id)) }
    return fewer.measures.length > 0 && fits(fewer) ? [fewer] : []
  })
  const isDrawn = (gap: Gap) => {
    const own = measuresOf({ ...exercise, gaps: [gap] }).map(({ id }) => id)
    return kept.some(({ measures }) => measures.some((id) => own.includes(id)))
  }
  const added = exercise.gaps.filter((gap) => !isDrawn(gap)).flatMap((gap) => chartsOfGap(gap, exercise).filter(fits))
  const lists = new Set<string>()
  const once = [...kept, ...added].filter(({ measures }) => {
    const isNew = !lists.has(measures.join())
    lists.add(measures.join())
    return isNew
  })
  return once.slice(0, mostCharts)
}

/** What was written for parts that are gone is gone; while the parts do not fit yet nobody knows what is asked for. */
function withTexts(exercise: Exercise): Exercise {
  if (checkShape(exercise).length > 0) return exercise
  const known = new Set([...requiredKeys(exercise), ...optionalKeys(exercise)])
  const texts = Object.entries(exercise.texts ?? {}).filter(([key]) => known.has(key))
  return { ...exercise, texts: Object.fromEntries(texts) }
}
