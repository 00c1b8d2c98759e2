import { useEffect, useState } from 'react'
import type { ErrorCode } from '#app/contract/errors.ts'
import type { ConsoleSnapshot } from '#app/contract/room.ts'
import type { TimerStep } from '#app/contract/timer.ts'
import { type SendCommand, useConsoleRoom } from '#app/live/room-socket.ts'
import { type NextStep, nextStep, type StepBack, stepBack } from './next-step.ts'
import { useDesk } from './use-desk.ts'

/** A facilitator's console: the room, which item they look at, and the steps they can take. One step at a time. */
export function useConsole(initial: ConsoleSnapshot) {
  const { room, connection, clock, send, sendToDesk, saveNotes, audits, readAudit, setDisplay, isDiskFull } =
    useConsoleRoom(initial)
  const { state, items } = room
  const [selectedId, select] = useState<string | null>(null)
  const [liveCharts, setLiveCharts] = useState(false)
  const [pending, setPending] = useState(false)
  const [fault, setFault] = useState<ErrorCode | null>(null)
  const [held, hold] = useState<{ step: () => void } | null>(null)
  const desk = useDesk(room, sendToDesk, setFault)

  const place = `${state.item?.id} ${state.round?.id}`
  // Whoever moves the session on, everybody's console follows.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is the reason, not an ingredient.
  useEffect(() => select(null), [place])

  /** Nothing changes on the screen before the server has said so; a refusal becomes a sentence. */
  const act: SendCommand = async (event, payload) => {
    setPending(true)
    const answer = await send(event, payload)
    setPending(false)
    setFault(answer.ok ? null : answer.code)
    return answer
  }
  /** A step that moves the whole room waits for a yes where somebody else leads. */
  const lead = (step: () => void) => (desk.isHelper ? hold({ step }) : step())
  const go = (step: NextStep | StepBack) => {
    if (step.kind === 'move') void act('moveStage', { roundId: step.roundId, from: step.from, to: step.to })
    else if (step.kind === 'start') void act('startRound', { itemId: step.item.id, liveCharts })
    else if (step.kind === 'begin') void act('beginItem', { itemId: step.item.id })
    else if (step.kind === 'show') void act('showRound', { roundId: step.roundId })
    else if (step.kind === 'arrival') void act('showRound', { roundId: null })
    else void act('end', { ended: step.kind === 'end' })
  }

  const item = items.find(({ id }) => id === (selectedId ?? state.item?.id)) ?? null
  const isLive = item !== null && item.id === state.item?.id
  return {
    room,
    connection,
    clock,
    readAudit,
    isDiskFull,
    setDisplay,
    audits,
    saveNotes,
    desk,
    heldStep: held?.step ?? null,
    forgetHeldStep: () => hold(null),
    pending,
    fault,
    forgetFault: () => setFault(null),
    item,
    isLive,
    /** What was opened can be run once more. */
    canRedo: isLive && state.round !== null && state.round.stage !== 'preview',
    select,
    next: nextStep(room, item),
    back: stepBack(state),
    take: (step: NextStep | StepBack) => lead(() => go(step)),
    redo: () => (item ? lead(() => void act('startRound', { itemId: item.id, liveCharts })) : undefined),
    pause: () => act('pause', { paused: !state.paused }),
    /** The clock waits for nothing: two presses are two steps. */
    timer: async (step: TimerStep) => {
      const answer = await send('timer', step)
      setFault(answer.ok ? null : answer.code)
    },
    door: () => act('door', { open: !state.doorOpen }),
    liveCharts: state.round?.liveCharts ?? liveCharts,
    setLiveCharts: (on: boolean) => {
      setLiveCharts(on)
      if (state.round) void act('liveCharts', { roundId: state.round.id, on })
    }
  }
}

export type Console = ReturnType<typeof useConsole>
