import { useTranslation } from 'react-i18next'
import { runSheetClock } from '#app/domain/run-sheet-clock.ts'
import { useServerNow } from '#app/live/use-time-left.ts'
import type { Console } from './use-console.ts'

/** Less than this many minutes either way is on time. */
const tolerance = 1

/** How the session runs against its plan: ahead or behind, and when it will end. Silent before it has begun. */
export function PlanClock({ console: { room, clock } }: { console: Console }) {
  const { t, i18n } = useTranslation('console')
  const now = useServerNow(clock, room.serverTime)
  const plan = room.state.ended ? null : runSheetClock(room.items, room.state.item?.id ?? null, now)
  if (!plan) return null
  const minutes = Math.trunc(plan.aheadMs / 60_000)
  const count = Math.abs(minutes)
  const time = new Intl.DateTimeFormat(i18n.language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: room.session.zone
  }).format(new Date(plan.endsAt))
  const standing = count < tolerance ? t('sheet.onTime') : t(minutes > 0 ? 'sheet.ahead' : 'sheet.behind', { count })
  return (
    <p className="mb-2 px-2.5 text-[13px] text-ink-2">
      <b className={`font-semibold ${minutes < 0 ? 'text-empty' : 'text-ink'}`}>{standing}</b>,{' '}
      {t('sheet.endsAt', { time })}
    </p>
  )
}
