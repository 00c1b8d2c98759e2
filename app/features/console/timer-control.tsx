import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Countdown } from '#app/components/countdown.tsx'
import { Icon } from '#app/components/icon.tsx'
import type { SessionState } from '#app/contract/stage.ts'
import type { TimerStep } from '#app/contract/timer.ts'
import { useTimeLeft } from '#app/live/use-time-left.ts'
import type { Console } from './use-console.ts'

/** Minutes that one press adds. */
const more = 2

/** What the clock's key does: start it, stop it, or let it go on. @param minutes what a fresh clock is set to */
export function timerToggle({ timer }: SessionState, minutes: number): TimerStep {
  if (!timer) return { do: 'start', minutes }
  return { do: timer.kind === 'running' ? 'stop' : 'goOn' }
}

export const moreTime: TimerStep = { do: 'add', minutes: more }

/** The countdown that wall and worksheets show too: start, stop, go on, two minutes more, gone. */
export function TimerControl({ console, minutes }: { console: Console; minutes: number }) {
  const { t } = useTranslation('console')
  const { room, clock, timer: step } = console
  const { timer } = room.state
  const left = useTimeLeft(timer, clock, room.serverTime)
  const toggle = timerToggle(room.state, minutes)
  return (
    <fieldset aria-label={t('timer.label')} className="flex flex-wrap items-center gap-1">
      {left === null ? null : (
        <Countdown
          seconds={left}
          isStopped={timer?.kind === 'stopped'}
          className="mr-2 min-w-[3.2em] text-right text-xl"
        />
      )}
      <Button size="small" shortcut="S" onPress={() => step(toggle)}>
        {toggle.do === 'start'
          ? t('timer.start', { count: minutes })
          : t(toggle.do === 'stop' ? 'timer.stop' : 'timer.goOn')}
      </Button>
      <Button size="small" shortcut="+" onPress={() => step(moreTime)}>
        {t('timer.more')}
      </Button>
      {timer ? (
        <Button look="quiet" size="small" aria-label={t('timer.clear')} onPress={() => step({ do: 'clear' })}>
          <Icon name="close" />
        </Button>
      ) : null}
    </fieldset>
  )
}
