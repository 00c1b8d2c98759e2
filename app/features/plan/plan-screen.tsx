import { Link } from '@remix-run/react'
import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, buttonClass } from '#app/components/button.tsx'
import { PageFrame } from '#app/components/page-frame.tsx'
import { Toast } from '#app/components/toast.tsx'
import { type PlanItem, type PlanView, planLimits, type StoredItem } from '#app/contract/plan.ts'
import { exerciseTexts } from '#app/locales/exercise-texts.ts'
import { RehearseButton } from '../rehearse/rehearse-button.tsx'
import { RunningRehearsals } from '../rehearse/running-rehearsals.tsx'
import { AddToPlan } from './add-to-plan.tsx'
import { storedItem } from './plan-after.ts'
import { PlanRow } from './plan-row.tsx'
import { usePlan } from './use-plan.ts'

/** A session's run sheet, to be put together before the session and changed during it. */
export function PlanScreen({ view }: { view: PlanView }) {
  const { t, i18n } = useTranslation(['plan', 'common', 'errors', 'exercises'])
  const { items, find, isSaving, change, fault, forgetFault } = usePlan(view)
  const [removed, setRemoved] = useState<{ item: StoredItem; title: string; to: number } | null>(null)
  const [said, say] = useState('')
  const undo = useRef<HTMLDivElement>(null)
  const held = useRef<Element | null>(null)
  const { session } = view
  const total = items.reduce((sum, { minutes }) => sum + minutes, 0)
  const titleOf = ({ title, exercise, kind }: Pick<PlanItem, 'title' | 'exercise' | 'kind'>) =>
    title ?? (exercise ? exerciseTexts(exercise, i18n).say('title') : t(`kinds.${kind}`))

  // A line that changes its place takes the focus along.
  useLayoutEffect(() => {
    if (held.current instanceof HTMLElement && document.activeElement !== held.current) held.current.focus()
    held.current = null
  })

  function move(item: PlanItem, by: -1 | 1) {
    const to = items.indexOf(item) + by
    if (to < 0 || to >= items.length) return
    held.current = document.activeElement
    change({ kind: 'move', id: item.id, to })
    say(t('item.moved', { title: titleOf(item), place: to + 1, of: items.length }))
  }
  function remove(item: PlanItem) {
    setRemoved({ item: storedItem(item), title: titleOf(item), to: items.indexOf(item) })
    change({ kind: 'remove', id: item.id })
    // The button that was pressed is gone; the way back is where one would look next.
    requestAnimationFrame(() => undo.current?.querySelector('button')?.focus())
  }
  function putBack() {
    if (!removed) return
    change({ kind: 'add', item: removed.item, to: Math.min(removed.to, items.length) })
    setRemoved(null)
    const { id } = removed.item
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-item="${id}"] button`)?.focus())
  }
  function add(item: StoredItem) {
    change({ kind: 'add', item, to: items.length })
    const exercise = item.exerciseId ? find(item.exerciseId) : null
    say(t('item.added', { title: titleOf({ ...item, exercise }) }))
  }
  // What is said beside a field is not said twice.
  const isBesideField = fault?.change.kind === 'settings' && fault.field !== null

  return (
    <PageFrame
      width="wide"
      aside={
        <Link to="/programme" className={buttonClass('quiet', 'small')}>
          {t('back')}
        </Link>
      }
    >
      <div className="flex flex-wrap items-start gap-4">
        <div className="min-w-0 flex-1 basis-72">
          <p className="text-ink-2">
            {t('common:session', { number: session.number })} · {session.cohort}
          </p>
          <h1 className="statement text-4xl">{t('title', { title: session.title })}</h1>
          <p className="mt-2 text-ink-2">{t('intro')}</p>
        </div>
        {view.rehearsals ? (
          <RehearseButton sessionId={session.id} seats={view.people} rehearsals={view.rehearsals} />
        ) : null}
        <Link to={`/console/${session.id}`} className={buttonClass('primary')}>
          {t('console')}
        </Link>
      </div>
      <div className="mt-4 grid gap-2 empty:hidden">
        <RunningRehearsals rehearsals={view.rehearsals ?? []} title={session.title} back="plan" />
      </div>
      <section aria-labelledby="run-sheet" className="mt-8 grid gap-3">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6">
          <h2 id="run-sheet" className="statement text-2xl">
            {t('list')}
          </h2>
          <p className="flex gap-4">
            <span role="status" className="text-ink-2">
              {isSaving ? t('saving') : t('saved')}
            </span>
            <span className="numeric font-semibold">{t('total', { count: total })}</span>
          </p>
        </div>
        <p className="hidden text-sm text-ink-2 pointer-fine:block">{t('item.keys')}</p>
        {items.length === 0 ? <p className="text-lg text-ink-2">{t('empty')}</p> : null}
        <ol className="grid grid-cols-1 gap-3">
          {items.map((item, index) => (
            <PlanRow
              key={item.id}
              item={item}
              title={titleOf(item)}
              place={index + 1}
              of={items.length}
              fault={fault}
              onChange={change}
              onMove={(by) => move(item, by)}
              onRemove={() => remove(item)}
            />
          ))}
        </ol>
        <div ref={undo}>
          {removed ? (
            <div className="flex flex-wrap items-center gap-4 rounded-card border-2 border-dashed border-edge px-5 py-3">
              <p role="status" className="flex-1">
                {t('item.removed', { title: removed.title })}
              </p>
              <Button onPress={putBack}>{t('item.undo')}</Button>
            </div>
          ) : null}
        </div>
        <AddToPlan own={view.own} isFull={items.length >= planLimits.items} onAdd={add} />
      </section>
      <p role="status" className="sr-only">
        {said}
      </p>
      <Toast dismiss={t('common:close')} onDismiss={forgetFault}>
        {fault && !isBesideField ? t(`errors:${fault.code}`) : null}
      </Toast>
    </PageFrame>
  )
}
