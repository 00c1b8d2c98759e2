import type { Exercise, Gap, Tick } from '#app/contract/exercise.ts'
import { ticksOf } from '#app/domain/authoring/default-gap.ts'
import type { ExerciseText } from '#app/locales/exercise-texts.ts'

type Option = { value: string; label: string }

/** One thing that can be chosen about a gap; `name` is the key of its label, `about` what it is chosen for. */
export type GapParam = { name: string; about?: string } & (
  | { kind: 'one'; value: string; options: Option[]; set: (value: string) => Gap }
  | { kind: 'some'; chosen: string[]; options: Option[]; set: (chosen: string[]) => Gap }
)

/** What can be chosen about a gap, with the answers there are. Percentages are shares of 1 in the definition. */
export function gapParams(gap: Gap, exercise: Exercise, say: ExerciseText, none: string): GapParam[] {
  const { fields, rows, items, self, layout, fromMap } = exercise
  const rowFields = rows?.fields ?? []
  const named = (list: readonly { id: string; kind: string }[], ...kinds: string[]): Option[] =>
    list.flatMap(({ id, kind }) => (kinds.includes(kind) ? [{ value: id, label: say(`fields.${id}.label`) }] : []))
  const optionsOf = (list: readonly (typeof fields)[number][], id: string): Option[] => {
    const field = list.find((one) => one.id === id)
    const options = field?.kind === 'choice' || field?.kind === 'tags' ? field.options : []
    return options.map((value) => ({ value, label: say(`fields.${id}.options.${value}`) }))
  }
  const shares = (name: string, value: number, set: (share: number) => Gap): GapParam => ({
    name,
    kind: 'one',
    value: String(value),
    options: [...new Set([0.25, 0.5, 0.75, value])]
      .sort((one, other) => one - other)
      .map((share) => ({ value: String(share), label: `${Math.round(share * 100)}%` })),
    set: (chosen) => set(Number(chosen))
  })
  const numbers = (
    name: string,
    value: number,
    most: number,
    set: (number: number) => Gap,
    about?: string
  ): GapParam => ({
    name,
    about,
    kind: 'one',
    value: String(value),
    options: Array.from({ length: most }, (_, index) => ({ value: String(index + 1), label: String(index + 1) })),
    set: (chosen) => set(Number(chosen))
  })
  const one = (name: string, value: string, options: Option[], set: (value: string) => Gap): GapParam => ({
    name,
    kind: 'one',
    value,
    options,
    set
  })
  const tickName = ({ field, tag }: Tick) => say(tag ? `fields.${field}.options.${tag}` : `fields.${field}.label`)
  /** Which ticks count: those of the questions, and any that the definition has besides. */
  function ticks<T extends Tick>(given: readonly T[], make: (tick: Tick) => T, set: (ticks: T[]) => Gap): GapParam[] {
    const isOf = (one: Tick) => (other: Tick) => other.field === one.field && other.tag === one.tag
    const all = ticksOf(fields).map((tick) => given.find(isOf(tick)) ?? make(tick))
    return [
      {
        name: 'ticks',
        kind: 'some',
        chosen: given.map(({ id }) => id),
        options: all.map((tick) => ({ value: tick.id, label: tickName(tick) })),
        set: (chosen) => set(all.filter(({ id }) => chosen.includes(id)).slice(0, 9))
      },
      ...given.flatMap((tick): GapParam[] => {
        const field = fields.find(({ id }) => id === tick.field)
        if (field?.kind !== 'scale') return []
        const change = (atLeast: number) => set(given.map((one) => (one.id === tick.id ? { ...one, atLeast } : one)))
        return [numbers('atLeast', tick.atLeast ?? 1, field.steps, change, tickName(tick))]
      })
    ]
  }
  switch (gap.kind) {
    case 'size':
      return []
    case 'share': {
      const bins = layout.kind === 'bins' ? layout.bins.map(({ id }) => ({ value: id, label: say(`bins.${id}`) })) : []
      return [
        one('bin', gap.flag.bin, bins, (bin) => ({ ...gap, flag: { ...gap.flag, bin } })),
        shares('over', gap.flag.over, (over) => ({ ...gap, flag: { ...gap.flag, over } }))
      ]
    }
    case 'coverage':
      return [
        ...ticks(
          gap.of,
          (tick) => tick,
          (of) => (of.length > 0 ? { ...gap, of } : gap)
        ),
        numbers('enough', gap.enough, 9, (enough) => ({ ...gap, enough }))
      ]
    case 'shortfall':
      return [
        ...ticks(
          gap.roles,
          (tick) => ({ ...tick, target: 1 }),
          (roles) => (roles.length > 0 ? { ...gap, roles } : gap)
        ),
        ...gap.roles.map((role) =>
          numbers(
            'target',
            role.target,
            9,
            (target) => ({
              ...gap,
              roles: gap.roles.map((each) => (each.id === role.id ? { ...each, target } : each))
            }),
            tickName(role)
          )
        )
      ]
    case 'slots':
      return [
        one('since', gap.since, named(rowFields, 'choice'), (since) => ({
          ...gap,
          since,
          warm: optionsOf(rowFields, since)
            .map(({ value }) => value)
            .slice(0, -1)
        })),
        {
          name: 'warm',
          kind: 'some',
          chosen: gap.warm,
          options: optionsOf(rowFields, gap.since),
          set: (warm) => (warm.length > 0 ? { ...gap, warm } : gap)
        }
      ]
    case 'followThrough':
      return [
        one(
          'move',
          gap.move,
          named(items?.fields ?? [], 'choice').filter(({ value }) => value !== 'status'),
          (move) => ({ ...gap, move })
        ),
        one('due', gap.due, named(items?.fields ?? [], 'date'), (due) => ({ ...gap, due }))
      ]
    case 'levels':
      return [
        one('field', gap.field, named(rowFields, 'choice'), (field) => ({
          ...gap,
          field,
          enough: optionsOf(rowFields, field).at(-1)?.value ?? ''
        })),
        one('level', gap.enough, optionsOf(rowFields, gap.field), (enough) => ({ ...gap, enough }))
      ]
    case 'mix': {
      const mapped = fromMap.map((id) => ({ id, kind: 'yesNo' }))
      return [
        one('outside', gap.outside, named([...fields, ...mapped], 'yesNo'), (outside) => ({
          ...gap,
          outside,
          same: gap.same.filter((id) => id !== outside)
        })),
        {
          name: 'same',
          kind: 'some',
          chosen: gap.same,
          options: named(fields, 'yesNo').filter(({ value }) => value !== gap.outside),
          set: (same) => (same.length > 0 ? { ...gap, same: same.slice(0, 5) } : gap)
        },
        one('variety', gap.variety, named(fields, 'choice'), (variety) => ({ ...gap, variety }))
      ]
    }
    case 'scenarios': {
      const lasting = named(fields, 'yesNo')
      const { surviving: _, ...without } = gap
      const ids = (rows?.ids ?? []).map((id) => ({ value: id, label: say(`rows.${id}`) }))
      if (lasting.length === 0) return []
      const field = gap.surviving?.field ?? lasting[0]?.value ?? ''
      return [
        one('surviving', gap.surviving?.row ?? '', [{ value: '', label: none }, ...ids], (row) =>
          row ? { ...gap, surviving: { row, field } } : without
        )
      ]
    }
    case 'balance':
      return [
        one('give', gap.give, named(fields, 'yesNo'), (give) =>
          give === gap.take ? { ...gap, give, take: gap.give } : { ...gap, give }
        ),
        shares('over', gap.over, (over) => ({ ...gap, over }))
      ]
    case 'answer':
      return [
        one('field', gap.field, named(self, 'yesNo', 'scale', 'choice'), (field) => ({ ...gap, field, id: field }))
      ]
  }
}
