import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button, buttonClass } from '#app/components/button.tsx'
import { Icon } from '#app/components/icon.tsx'
import { Kbd } from '#app/components/kbd.tsx'
import type { ItemView } from '#app/contract/room.ts'
import { RunningRehearsals } from '../rehearse/running-rehearsals.tsx'
import { ItemNotes } from './item-notes.tsx'
import { PlanClock } from './plan-clock.tsx'
import { hasPictures, ReportLink } from './report-link.tsx'
import { RoomSwitches } from './room-switches.tsx'
import { RoundList } from './round-list.tsx'
import type { Console } from './use-console.ts'
import type { Sheet } from './use-console-keys.ts'
import { useItemTitle } from './use-item-title.ts'

type RunSheetProps = { console: Console; onOpen: (sheet: Sheet) => void }

/** What is planned, what runs, and the notes of the item looked at. */
export function RunSheet({ console, onOpen }: RunSheetProps) {
  const { t } = useTranslation(['console', 'rehearse'])
  const titleOf = useItemTitle()
  const { room, item: selected, select } = console
  const total = room.items.reduce((sum, { minutes }) => sum + minutes, 0)
  const mayRehearse = !room.rehearsal && !room.state.ended
  const notes = room.items.find(({ id }) => id === selected?.id)
  return (
    <nav id="run-sheet" aria-label={t('sheet.title')} className="grid scroll-mt-12 content-start gap-6">
      <section>
        <div className="mb-2 flex items-center justify-between gap-2 pl-2.5">
          <h2 className="text-[13px] font-semibold text-ink-2">
            {t('sheet.title')} · {t('sheet.total', { count: total })}
          </h2>
          {room.rehearsal ? null : (
            <Link to={`/plan/${room.session.id}`} className={buttonClass('quiet', 'small')}>
              {t('sheet.plan')}
              <Kbd>G</Kbd>
            </Link>
          )}
        </div>
        <PlanClock console={console} />
        <ol className="grid gap-0.5">
          {room.items.map((item) => {
            const [newest] = item.rounds
            const isNow = item.id === room.state.item?.id
            return (
              <li key={item.id}>
                <button
                  type="button"
                  aria-current={isNow ? 'step' : undefined}
                  aria-pressed={item.id === selected?.id}
                  onClick={() => select(item.id)}
                  className={`grid min-h-11 w-full grid-cols-[1.1rem_1fr_auto] items-baseline gap-2.5 rounded-control px-2.5 py-2.5 text-left text-[15px] hover:bg-ink/5 ${isNow ? 'bg-accent/10 font-semibold text-ink' : 'text-ink-2'} ${item.id === selected?.id && !isNow ? 'ring-2 ring-accent/50' : ''}`}
                >
                  <ItemMark item={item} isNow={isNow} />
                  <span>
                    {titleOf(item)}
                    {newest ? (
                      <small className="block text-[13px] font-normal text-ink-2">
                        {t(`stages.${newest.stage}`)}
                        {newest.number > 1 ? `, ${t('sheet.round', { number: newest.number })}` : null}
                      </small>
                    ) : null}
                  </span>
                  <span className="numeric text-[13px] font-normal">{t('sheet.minutes', { count: item.minutes })}</span>
                </button>
                {item.id === selected?.id ? <RoundList console={console} item={item} /> : null}
              </li>
            )
          })}
        </ol>
      </section>
      {notes ? (
        <div className="grid gap-1">
          <ItemNotes key={notes.id} console={console} itemId={notes.id} notes={notes.notes} />
          {room.rehearsal ? <p className="px-2.5 text-[13px] text-ink-2">{t('rehearse:notes')}</p> : null}
        </div>
      ) : null}
      <RoomSwitches console={console} />
      {hasPictures(room.items) && !room.rehearsal ? (
        <div className="grid px-2.5">
          <ReportLink sessionId={room.session.id} />
        </div>
      ) : null}
      <div className="grid justify-items-start gap-1">
        <Button look="quiet" size="small" shortcut="C" onPress={() => onOpen('display')}>
          {t('display.show')}
        </Button>
        <a href="/check" target="_blank" rel="noreferrer" className={buttonClass('quiet', 'small')}>
          {t('display.check')}
        </a>
        <Button look="quiet" size="small" shortcut="L" onPress={() => onOpen('audit')}>
          {t('audit.open')}
        </Button>
        {mayRehearse && room.rehearsals.every(({ isMine }) => !isMine) ? (
          <Button look="quiet" size="small" shortcut="H" onPress={() => onOpen('rehearse')}>
            {t('rehearse:button')}
          </Button>
        ) : null}
      </div>
      {mayRehearse && room.rehearsals.length > 0 ? (
        <div className="grid gap-2 px-2.5">
          <RunningRehearsals rehearsals={room.rehearsals} title={room.session.title} back="console" />
        </div>
      ) : null}
      {room.state.ended || console.next.kind === 'end' ? null : (
        <div className="grid px-2.5">
          <Button size="small" shortcut="E" onPress={() => onOpen('end')}>
            {t('actions.endEarly')}
          </Button>
        </div>
      )}
    </nav>
  )
}

function ItemMark({ item, isNow }: { item: ItemView; isNow: boolean }) {
  const { t } = useTranslation('console')
  if (item.rounds[0]?.stage === 'closed' || (item.kind !== 'exercise' && item.beganAt && !isNow)) {
    return (
      <span className="self-center text-accent">
        <Icon name="check" />
        <span className="sr-only">{t('sheet.done')}</span>
      </span>
    )
  }
  const shape = isNow ? 'bg-accent border-accent' : item.exercise ? 'border-edge' : 'border-transparent'
  return <span aria-hidden="true" className={`mx-auto size-2.5 self-center rounded-full border-2 ${shape}`} />
}
