import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Icon } from '#app/components/icon.tsx'
import type { Desk } from './use-desk.ts'

/** Who leads and who else is at it, where several facilitators run a cohort; says so when the lead has moved. */
export function LeadLine({ desk, onLead }: { desk: Desk; onLead: () => void }) {
  const { t, i18n } = useTranslation('desk')
  const { leader, isHelper, facilitators, me } = desk
  const [hasMoved, forgetMove] = useMoved(desk.leadId)
  const others = facilitators.filter(({ id, isHere }) => isHere && id !== me && id !== leader?.id)
  const names = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(others.map(({ name }) => name))
  const leaderAway = isHelper && facilitators.some(({ id, isHere }) => id === leader?.id && !isHere)
  const presence = [
    leaderAway ? t('lead.leaderAway', { name: leader?.name ?? '' }) : null,
    others.length > 0 ? t('lead.here', { names }) : null,
    !isHelper && others.length === 0 ? t('lead.alone') : null
  ].filter((part) => part !== null)
  return (
    <section
      aria-label={t('lead.label')}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-4 py-1.5 text-[15px] text-ink-2 lg:px-6"
    >
      <p className="min-w-0 flex-1 basis-64">
        <b className="font-semibold text-ink">
          {isHelper ? t('lead.theirs', { name: leader?.name ?? '' }) : t('lead.mine')}
        </b>
        {presence.map((part) => ` · ${part}`)}. <span className="text-sm max-sm:hidden">{t('lead.means')}</span>
      </p>
      <span role="status" className="empty:hidden">
        {hasMoved ? (
          <span className="inline-flex items-center gap-1 rounded-control border-2 border-dashed border-accent py-0.5 pr-0.5 pl-3 font-semibold text-ink">
            {isHelper ? t('lead.nowTheirs', { name: leader?.name ?? '' }) : t('lead.nowMine')}
            <Button look="quiet" size="small" aria-label={t('lead.dismiss')} onPress={forgetMove}>
              <Icon name="close" />
            </Button>
          </span>
        ) : null}
      </span>
      <Button look="quiet" size="small" shortcut="Y" onPress={onLead}>
        {isHelper ? t('lead.take') : t('lead.handOver')}
      </Button>
    </section>
  )
}

/** Whether something is another than it was when this was first shown, until that is read. */
function useMoved(now: string | null): [boolean, () => void] {
  const before = useRef(now)
  const [moved, setMoved] = useState(false)
  useEffect(() => {
    if (before.current === now) return
    before.current = now
    setMoved(true)
  }, [now])
  return [moved, () => setMoved(false)]
}
