import { useTranslation } from 'react-i18next'
import { Kbd } from '#app/components/kbd.tsx'
import { Switch } from '#app/components/switch.tsx'
import type { Console } from './use-console.ts'

/** The door, and whether charts come while people write; each says what it means. */
export function RoomSwitches({ console: { room, pending, door, liveCharts, setLiveCharts } }: { console: Console }) {
  const { t } = useTranslation('console')
  return (
    <section className="grid gap-4 px-2.5 text-[15px]">
      <div>
        <Switch isSelected={room.state.doorOpen} isDisabled={pending} onChange={door}>
          {t('actions.door')}
          <Kbd>D</Kbd>
        </Switch>
        <p className="text-[13px] text-ink-2">{t('actions.doorHelp')}</p>
      </div>
      <div>
        <Switch isSelected={liveCharts} isDisabled={pending} onChange={setLiveCharts}>
          {t('actions.live')}
          <Kbd>V</Kbd>
        </Switch>
        <p className="text-[13px] text-ink-2">{t('actions.liveHelp')}</p>
      </div>
    </section>
  )
}
