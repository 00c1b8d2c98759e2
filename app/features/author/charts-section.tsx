import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { Chart, CohortMeasure } from '#app/contract/exercise.ts'
import { belong, chartKindsFor } from '#app/domain/authoring/check-charts.ts'
import { defaultCharts, mostCharts } from '#app/domain/authoring/default-charts.ts'
import { bandsOf } from '#app/domain/bands.ts'
import { measuresOf } from '#app/domain/gaps/personal-result.ts'
import { MoveButtons } from './move-buttons.tsx'
import { Pick } from './pick.tsx'
import { Section } from './section.tsx'
import { Ticks } from './ticks.tsx'
import type { Editor } from './use-editor.ts'
import { Written } from './written.tsx'

const mostMeasures = 9

/** What the wall shows, in its order. What a chart cannot show cannot be chosen. */
export function ChartsSection({ editor }: { editor: Editor }) {
  const { t } = useTranslation('author')
  const { draft, change, say } = editor
  const { charts } = draft
  const all = measuresOf(draft)
  const set = (next: Chart[]) => change({ ...draft, charts: next })
  const unused = all.filter(({ id }) => !charts.some(({ measures }) => measures.length === 1 && measures[0] === id))
  const add = (id: string) => {
    const kind = chartKindsFor(draft, [id])[0] ?? 'bar'
    set([...charts, { kind, measures: [id], reading: null }])
  }
  return (
    <Section title={t('charts.title')} intro={t('charts.intro')} error={editor.fault('charts')}>
      <ol className="grid grid-cols-1 gap-3">
        {charts.map((chart, at) => (
          <li
            key={chart.measures.join()}
            className="grid grid-cols-1 gap-3 rounded-control border border-line bg-sheet p-4"
          >
            <div className="flex items-center justify-between gap-3">
              <h3 className="font-semibold">{t('charts.one', { number: at + 1 })}</h3>
              {charts.length > 1 ? (
                <MoveButtons name={t('charts.one', { number: at + 1 })} list={charts} at={at} onChange={set} />
              ) : null}
            </div>
            <ChartEditor
              editor={editor}
              chart={chart}
              at={at}
              all={all}
              onChange={(next) => set(charts.map((one, place) => (place === at ? next : one)))}
            />
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap items-end gap-3">
        {charts.length < mostCharts && unused.length > 0 ? (
          <Pick
            label={t('charts.add')}
            value=""
            options={[
              { value: '', label: t('charts.choose') },
              ...unused.map(({ id }) => ({ value: id, label: say(`measures.${id}`) || id }))
            ]}
            onPick={(id) => (id ? add(id) : undefined)}
          />
        ) : null}
        <Button onPress={() => set(defaultCharts(draft))}>{t('charts.suggest')}</Button>
      </div>
    </Section>
  )
}

type ChartEditorProps = {
  editor: Editor
  chart: Chart
  at: number
  all: readonly CohortMeasure[]
  onChange: (chart: Chart) => void
}

function ChartEditor({ editor, chart, at, all, onChange }: ChartEditorProps) {
  const { t } = useTranslation('author')
  const { draft, say } = editor
  const first = all.find(({ id }) => id === chart.measures[0])
  if (!first) return null
  const isBanded = bandsOf(draft, first.id) !== null
  const together = all.filter((one) => belong(first, one))
  /** With more or fewer measures another kind may be needed, and a sentence may be impossible. */
  const withMeasures = (measures: string[]): Chart => {
    const kinds = chartKindsFor(draft, measures)
    const reading = chart.reading?.kind === 'median' && measures.length > 1 ? null : chart.reading
    return { kind: kinds.includes(chart.kind) ? chart.kind : (kinds[0] ?? chart.kind), measures, reading }
  }
  const canRead = first.kind === 'count'
  return (
    <>
      {together.length > 1 ? (
        <Ticks
          label={t('charts.measures')}
          options={together.map(({ id }) => ({ value: id, label: say(`measures.${id}`) || id }))}
          chosen={chart.measures}
          onChange={(measures) =>
            measures.length > 0 && measures.length <= mostMeasures ? onChange(withMeasures(measures)) : undefined
          }
        />
      ) : (
        <p className="text-ink-2">{say(`measures.${first.id}`)}</p>
      )}
      <div className="grid gap-3 sm:grid-cols-2">
        <Pick
          label={t('charts.kind')}
          value={chart.kind}
          options={chartKindsFor(draft, chart.measures).map((kind) => ({
            value: kind,
            label: t(`chartKinds.${kind}`)
          }))}
          onPick={(kind) => {
            const wanted = chartKindsFor(draft, chart.measures).find((one) => one === kind)
            if (wanted) onChange({ ...chart, kind: wanted })
          }}
        />
        {canRead ? (
          <Pick
            label={t('charts.reading')}
            value={chart.reading?.kind === 'part' ? `part ${chart.reading.part}` : (chart.reading?.kind ?? '')}
            options={[
              { value: '', label: t('charts.noReading') },
              ...(isBanded && chart.measures.length === 1 ? [{ value: 'median', label: t('charts.median') }] : []),
              ...first.parts.map((part) => ({
                value: `part ${part}`,
                label: t('charts.part', { part: say(`parts.${part}`) })
              }))
            ]}
            onPick={(value) => {
              const part = value.startsWith('part ') ? value.slice('part '.length) : null
              onChange({
                ...chart,
                reading: part ? { kind: 'part', part } : value === 'median' ? { kind: 'median' } : null
              })
            }}
          />
        ) : null}
      </div>
      {chart.measures.length > 1 ? (
        <Written
          editor={editor}
          name={`charts.${at + 1}`}
          label={t('charts.name')}
          placeholder={editor.text('title')}
        />
      ) : null}
    </>
  )
}
