import { useBeforeUnload, useFetcher } from '@remix-run/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ErrorCode } from '#app/contract/errors.ts'
import type { Exercise } from '#app/contract/exercise.ts'
import type { PlanChange, PlanView } from '#app/contract/plan.ts'
import { latestExercise } from '#app/domain/exercises/registry.ts'
import { planAfter } from './plan-after.ts'

/** What came of a change: the revision that has it, or why it was refused and which field it was about. */
export type PlanAnswer = { revision: number } | { refused: { code: ErrorCode; field: string | null } }
export type PlanFault = { change: PlanChange; code: ErrorCode; field: string | null }

/**
 * A run sheet that shows every change at once and saves them one after the other. Of several changes of one field that
 * wait, only the newest is sent.
 */
export function usePlan({ items, own, session, revision }: PlanView) {
  const { submit, state, data } = useFetcher<PlanAnswer>()
  const [waiting, setWaiting] = useState<readonly PlanChange[]>([])
  const [sent, setSent] = useState<PlanChange | null>(null)
  // The answer to a change comes before the page's data have it.
  const [saved, setSaved] = useState<readonly { change: PlanChange; revision: number }[]>([])
  const [fault, setFault] = useState<PlanFault | null>(null)
  const answered = useRef(data)

  useEffect(() => {
    if (sent) {
      // Each answer is an object of its own; until it is there the change is on its way.
      if (!data || data === answered.current) return
      answered.current = data
      setSent(null)
      setFault('refused' in data ? { change: sent, ...data.refused } : null)
      if ('revision' in data) {
        setSaved((before) => [
          ...before.filter((one) => one.revision > revision),
          { change: sent, revision: data.revision }
        ])
      }
      return
    }
    const [next, ...others] = waiting
    if (!next || state !== 'idle') return
    setSent(next)
    setWaiting(others)
    submit(next, { method: 'post', action: `/plan/${session.id}`, encType: 'application/json' })
  }, [state, data, sent, waiting, submit, session.id, revision])

  const isSaving = sent !== null || waiting.length > 0
  useBeforeUnload(useCallback((event) => (isSaving ? event.preventDefault() : undefined), [isSaving]))

  const find = (id: string): Exercise | null => latestExercise(id) ?? own.find((one) => one.id === id) ?? null
  const landing = saved.filter((one) => one.revision > revision).map(({ change }) => change)
  const shown = [...landing, ...(sent ? [sent] : []), ...waiting].reduce(
    (before, change) => planAfter(before, change, find),
    [...items]
  )
  return {
    items: shown,
    find,
    isSaving,
    fault,
    forgetFault: () => setFault(null),
    change: (change: PlanChange) => {
      setWaiting((before) => [...before.filter((one) => !isReplaced(one, change)), change])
    }
  }
}

/** Whether the newer change makes the older one needless. */
function isReplaced(older: PlanChange, newer: PlanChange): boolean {
  const isField = newer.kind === 'minutes' || newer.kind === 'title' || newer.kind === 'settings'
  return isField && older.kind === newer.kind && older.id === newer.id
}
