import { useFetcher } from '@remix-run/react'
import type { ErrorCode } from '#app/contract/errors.ts'
import type { RehearsalStep } from '#app/contract/rehearsal.ts'
import type { ConsoleSnapshot } from '#app/contract/room.ts'

type Refusal = { code: ErrorCode } | null

/** What a facilitator does with the invented people of this session; null when its people are real. */
export function useRehearsal({ session, rehearsal }: ConsoleSnapshot) {
  const steps = useFetcher<Refusal>()
  const ending = useFetcher<Refusal>()
  if (!rehearsal) return null
  const address = `/rehearse/${session.id}`
  return {
    ...rehearsal,
    step: (step: RehearsalStep) =>
      steps.submit(step, { method: 'post', action: `${address}/step`, encType: 'application/json' }),
    toggleRest: () =>
      steps.submit(
        { do: 'rest', resting: !rehearsal.resting },
        { method: 'post', action: `${address}/step`, encType: 'application/json' }
      ),
    end: () => ending.submit(null, { method: 'post', action: `${address}/end` }),
    isEnding: ending.state !== 'idle',
    fault: steps.data?.code ?? ending.data?.code ?? null
  }
}

export type Rehearsal = NonNullable<ReturnType<typeof useRehearsal>>
