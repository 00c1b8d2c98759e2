import { useTranslation } from 'react-i18next'
import { Countdown } from '#app/components/countdown.tsx'
import type { Theme } from '#app/components/preferences.ts'
import type { WallSnapshot } from '#app/contract/room.ts'
import { useWallRoom } from '#app/live/room-socket.ts'
import { useKeptPage } from '#app/live/use-kept-page.ts'
import { useTimeLeft } from '#app/live/use-time-left.ts'
import { useWhereItWas } from '../rehearse/use-where-it-was.ts'
import { MessageScene } from './message-scene.tsx'
import { SceneGuard } from './scene-guard.tsx'
import { useNewestVersion } from './use-newest-version.ts'
import { useWallDisplay } from './use-wall-display.ts'
import { WallNote } from './wall-fault.tsx'
import { emOfScreen } from './wall-frame.tsx'
import { WallHelp } from './wall-help.tsx'
import { WallScene } from './wall-scene.tsx'
import { WallWatch } from './wall-watch.tsx'

type WallScreenProps = {
  initial: WallSnapshot
  /** The token of the display link; null in the facilitator's own window. */
  display: string | null
  scheme: string
  theme: Theme | null
  zoom: number
}

/** The wall: no names, no notes, nothing to press. When the line is lost the last picture stays. */
export function WallScreen({ initial, display, scheme, theme, zoom }: WallScreenProps) {
  const { t } = useTranslation(['wall', 'common', 'rehearse'])
  const { room, connection, clock } = useWallRoom(initial, display)
  useNewestVersion(connection)
  useKeptPage(room, clock, connection !== 'revoked')
  useWhereItWas(connection, room.session.rehearsalOf, 'wall')
  const left = useTimeLeft(room.state.ended ? null : room.state.timer, clock, initial.serverTime)
  const { zoom: size, asTable, helping } = useWallDisplay({ theme, zoom })
  if (connection === 'revoked' || (connection === 'gone' && !room.session.rehearsalOf))
    return <WallNote title={t('revoked.title')} help={t('revoked.help')} />
  const { state, session } = room
  return (
    <div className="relative h-dvh overflow-hidden" style={{ fontSize: `calc(${emOfScreen} * ${size})` }}>
      <WallWatch />
      <SceneGuard
        moment={state.revision}
        instead={<MessageScene room={room} title={session.title} help={t('fault.help')} />}
      >
        <WallScene room={room} scheme={scheme} asTable={asTable} />
      </SceneGuard>
      {session.rehearsalOf ? (
        <p className="absolute inset-x-0 bottom-[0.5em] text-center leading-none text-ink-2">{t('rehearse:wall')}</p>
      ) : null}
      {left === null ? null : (
        <Countdown
          seconds={left}
          isStopped={state.timer?.kind === 'stopped'}
          className="absolute top-[1.3em] left-1/2 -translate-x-1/2 text-[1.6em] leading-none"
        />
      )}
      {connection === 'live' || connection === 'connecting' ? null : (
        <p role="status" className="absolute top-[0.9em] right-[1em]">
          <span className="block size-[0.5em] rounded-full bg-empty" />
          <span className="sr-only">{connection === 'outdated' ? t('common:connection.outdated') : t('lost')}</span>
        </p>
      )}
      {helping ? <WallHelp /> : null}
    </div>
  )
}
