import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { Gap } from '#app/contract/exercise.ts'
import { checkGaps } from '#app/domain/authoring/check-gaps.ts'
import { defaultGap, gapsAllowed } from '#app/domain/authoring/default-gap.ts'
import { type GapParam, gapParams } from './gap-params.ts'
import { MoveButtons } from './move-buttons.tsx'
import { Pick } from './pick.tsx'
import { Section } from './section.tsx'
import { Ticks } from './ticks.tsx'
import type { Editor } from './use-editor.ts'

const mostGaps = 4

/** What the exercise looks for. Only what the questions allow can be chosen; the first decides what people read. */
export function GapsSection({ editor }: { editor: Editor }) {
  const { t } = useTranslation('author')
  const { draft, change } = editor
  const { gaps } = draft
  const set = (next: Gap[]) => change({ ...draft, gaps: next })
  const offered = gapsAllowed(draft).flatMap((kind) => {
    const gap = defaultGap(kind, draft)
    return gap && checkGaps({ ...draft, gaps: [...gaps, gap] }).length === 0 ? [gap] : []
  })
  return (
    <Section title={t('gaps.title')} intro={t('gaps.intro')} error={editor.fault('gaps')}>
      <ol className="grid grid-cols-1 gap-3">
        {gaps.map((gap, at) => (
          <li key={gap.id} className="grid grid-cols-1 gap-3 rounded-control border border-line bg-sheet p-4">
            <div className="flex items-start justify-between gap-3">
              <div className="min-w-0 flex-1">
                <Pick
                  label={t('gaps.kind')}
                  value={gap.kind}
                  options={[...new Set([gap.kind, ...gapsAllowed({ ...draft, gaps: others(gaps, at) })])].map(
                    (kind) => ({
                      value: kind,
                      label: t(`gapKinds.${kind}`)
                    })
                  )}
                  hint={t(`gapHints.${gap.kind}`)}
                  error={editor.fault(`gaps.${at}`) ?? editor.fault(`gaps.${at}.id`)}
                  onPick={(kind) => {
                    const wanted = gapsAllowed(draft).find((one) => one === kind)
                    const anew = wanted && defaultGap(wanted, { ...draft, gaps: others(gaps, at) })
                    if (anew) set(gaps.map((one, place) => (place === at ? anew : one)))
                  }}
                />
              </div>
              {gaps.length > 1 ? (
                <MoveButtons name={t(`gapKinds.${gap.kind}`)} list={gaps} at={at} onChange={set} />
              ) : null}
            </div>
            {gapParams(gap, draft, editor.say, t('gaps.none')).map((param) => (
              <Param
                key={`${param.name}${param.about ?? ''}`}
                param={param}
                onChange={(next) => set(gaps.map((one, place) => (place === at ? next : one)))}
              />
            ))}
          </li>
        ))}
      </ol>
      {gaps.length < mostGaps && offered.length > 0 ? (
        <div className="flex flex-wrap gap-2">
          {offered.map((gap) => (
            <Button key={gap.kind} size="small" onPress={() => set([...gaps, gap])}>
              {t('gaps.add', { kind: t(`gapKinds.${gap.kind}`) })}
            </Button>
          ))}
        </div>
      ) : null}
    </Section>
  )
}

function others(gaps: readonly Gap[], at: number): Gap[] {
  return gaps.filter((_, place) => place !== at)
}

function Param({ param, onChange }: { param: GapParam; onChange: (gap: Gap) => void }) {
  const { t } = useTranslation('author')
  const name = (t as (key: string) => string)(`params.${param.name}`)
  const label = param.about ? `${name}: ${param.about}` : name
  if (param.options.length === 0) return null
  return param.kind === 'one' ? (
    <Pick label={label} value={param.value} options={param.options} onPick={(value) => onChange(param.set(value))} />
  ) : (
    <Ticks
      label={label}
      chosen={param.chosen}
      options={param.options}
      onChange={(chosen) => onChange(param.set(chosen))}
    />
  )
}
