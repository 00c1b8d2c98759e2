import { useTranslation } from 'react-i18next'
import { Countdown } from '#app/components/countdown.tsx'
import type { Theme } from '#app/components/preferences.ts'
import type { WallSnapshot } from '#app/contract/room.ts'
import { useWallRoom } from '#app/live/room-socket.ts'
import { useTimeLeft } from '#app/live/use-time-left.ts'
import { useWhereItWas } from '../rehearse/use-where-it-was.ts'
import { useNewestVersion } from './use-newest-version.ts'
import { useWallDisplay } from './use-wall-display.ts'
import { WallHelp } from './wall-help.tsx'
import { WallScene } from './wall-scene.tsx'

type WallScreenProps = { initial: WallSnapshot; scheme: string; theme: Theme | null; zoom: number }

/** 30 px on a 1920 x 1080 wall; every size of the wall is a multiple of it, and none is below 28 px. */
const emOfScreen = 'max(11px, min(1.5625vw, 2.7778vh))'

/** The wall: no names, no notes, nothing to press. When the line is lost the last picture stays. */
export function WallScreen({ initial, scheme, theme, zoom }: WallScreenProps) {
  const { t } = useTranslation(['wall', 'common', 'rehearse'])
  const { room, connection, clock } = useWallRoom(initial)
  useNewestVersion(connection)
  useWhereItWas(connection, room.session.rehearsalOf, 'wall')
  const left = useTimeLeft(room.state.ended ? null : room.state.timer, clock, initial.serverTime)
  const display = useWallDisplay({ theme, zoom })
  return (
    <div className="relative h-dvh overflow-hidden" style={{ fontSize: `calc(${emOfScreen} * ${display.zoom})` }}>
      <WallScene room={room} scheme={scheme} asTable={display.asTable} />
      {room.session.rehearsalOf ? (
        <p className="absolute inset-x-0 bottom-[0.5em] text-center leading-none text-ink-2">{t('rehearse:wall')}</p>
      ) : null}
      {left === null ? null : (
        <Countdown
          seconds={left}
          isStopped={room.state.timer?.kind === 'stopped'}
          className="absolute top-[1.3em] left-1/2 -translate-x-1/2 text-[1.6em] leading-none"
        />
      )}
      {connection === 'live' || connection === 'connecting' ? null : (
        <p role="status" className="absolute top-[0.9em] right-[1em]">
          <span className="block size-[0.5em] rounded-full bg-empty" />
          <span className="sr-only">{connection === 'outdated' ? t('common:connection.outdated') : t('lost')}</span>
        </p>
      )}
      {display.helping ? <WallHelp /> : null}
    </div>
  )
}
