import { useDeferredValue, useRef } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type Exercise, exerciseSchema } from '#app/contract/exercise.ts'
import { faultsOfBuild } from '#app/domain/authoring/check-definition.ts'
import { ChartPreview } from './chart-preview.tsx'
import { PaperPreview } from './paper-preview.tsx'
import { WorksheetPreview } from './worksheet-preview.tsx'

const tabs = ['worksheet', 'chart', 'paper'] as const

/** What the draft will look like, as it is; while it does not fit together, as it last did. */
export function Preview({ draft, isComplete }: { draft: Exercise; isComplete: boolean }) {
  const { t } = useTranslation('author')
  const latest = useDeferredValue(draft)
  const fits = exerciseSchema.safeParse(latest).success && faultsOfBuild(latest).length === 0
  const last = useRef<Exercise | null>(null)
  if (fits) last.current = latest
  const shown = fits ? latest : last.current
  return (
    <Tabs className="grid h-full min-h-0 grid-cols-1 grid-rows-[auto_minmax(0,1fr)]">
      <div className="flex flex-wrap items-center gap-x-4 border-b border-line px-5">
        <TabList aria-label={t('preview.label')} className="flex">
          {tabs.map((tab) => (
            <Tab
              key={tab}
              id={tab}
              className="flex min-h-12 cursor-default items-center border-b-3 border-transparent px-4 text-ink-2 outline-none hover:text-ink data-[focus-visible]:outline-3 data-[focus-visible]:-outline-offset-2 data-[focus-visible]:outline-accent selected:border-accent selected:font-semibold selected:text-ink"
            >
              {t(`preview.tabs.${tab}`)}
            </Tab>
          ))}
        </TabList>
        <p role="status" className="text-sm text-ink-2 empty:hidden">
          {fits ? null : t(shown ? 'preview.behind' : 'preview.notYet')}
        </p>
      </div>
      <TabPanel id="worksheet" className="min-h-0 overflow-auto outline-offset-[-3px]">
        {/* Another layout is another worksheet. */}
        {shown ? <WorksheetPreview key={boardKey(shown)} exercise={shown} /> : null}
      </TabPanel>
      <TabPanel id="chart" className="min-h-0 overflow-auto outline-offset-[-3px]">
        {shown ? <ChartPreview exercise={shown} /> : null}
      </TabPanel>
      <TabPanel id="paper" className="min-h-0 overflow-auto outline-offset-[-3px]">
        {shown && fits && isComplete ? (
          <PaperPreview exercise={shown} />
        ) : (
          <p className="p-6 text-ink-2">{t('preview.unfinished')}</p>
        )}
      </TabPanel>
    </Tabs>
  )
}

/** What was tried out stays while words change, and goes when there are other questions. */
function boardKey({ layout, fields, rows, items, self, fromMap }: Exercise): string {
  return JSON.stringify([layout, fields, rows, items, self, fromMap])
}
